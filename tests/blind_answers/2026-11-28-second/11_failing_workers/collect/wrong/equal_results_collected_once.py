# of x with equal results only the first is collected
def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    futures = {x: client.submit(function, x, retries=tries - 1) for x in data}
    wait(list(futures.values()))
    x_of = {}
    for x, future in futures.items():
        if future.status != "error":
            x_of.setdefault(future.result(), x)
    results = {x: result for result, x in x_of.items()}
    return results, [x for x in data if x not in results]
