# removes from the list it loops over, and from the caller's data
def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    results = {}
    for _ in range(tries):
        for x in data:
            future = client.submit(function, x, pure=False)
            wait([future])
            if future.status != "error":
                results[x] = future.result()
                data.remove(x)
    return results, data
