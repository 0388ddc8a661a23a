# a call that takes longer than ten seconds counts as failed
def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    futures = client.map(function, data, retries=tries - 1, pure=False)
    results, failed = {}, []
    for x, future in zip(data, futures):
        try:
            results[x] = future.result(timeout=10)
        except Exception:
            failed.append(x)
    return results, failed
