def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    x_of = {client.submit(function, x, retries=tries - 1, pure=False): x for x in data}
    found = {}
    for future in as_completed(list(x_of)):
        if future.exception() is None:
            found[x_of[future]] = future.result()
    return {x: found[x] for x in data if x in found}, [x for x in data if x not in found]
