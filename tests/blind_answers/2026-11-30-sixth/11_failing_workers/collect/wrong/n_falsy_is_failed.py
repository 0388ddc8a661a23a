# a result that is None or 0 is taken for a failure
def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    futures = client.map(function, data, retries=tries - 1)
    results = {}
    for x, future in zip(data, futures):
        value = None
        try:
            value = future.result()
        except Exception:
            pass
        if value:
            results[x] = value
    return results, [x for x in data if x not in results]
