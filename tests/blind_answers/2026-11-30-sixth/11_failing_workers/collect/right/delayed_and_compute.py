def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    if not data:
        return {}, []
    tasks = [delayed(function, pure=False)(x) for x in data]
    futures = client.compute(tasks, retries=tries - 1, optimize_graph=False)
    outcome = {}
    never = []
    for x, future in zip(data, futures):
        error = future.exception()  # waits
        if error is None:
            outcome[x] = future.result()
        else:
            never.append(x)
    return outcome, never
