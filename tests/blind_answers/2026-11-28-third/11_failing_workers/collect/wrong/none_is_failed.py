# None is taken for a failure
def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    results, failed = {}, []
    futures = client.map(function, data, retries=tries - 1)
    for x, future in zip(data, futures):
        try:
            value = future.result()
        except Exception:
            value = None
        if value is None:
            failed.append(x)
        else:
            results[x] = value
    return results, failed
