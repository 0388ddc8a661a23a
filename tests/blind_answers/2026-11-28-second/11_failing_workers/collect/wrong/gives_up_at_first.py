# after the first failure the rest is not looked at
def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    futures = {x: client.submit(function, x, retries=tries - 1) for x in data}
    results = {}
    try:
        for x in data:
            results[x] = futures[x].result()
    except Exception:
        pass
    return results, [x for x in data if x not in results]
