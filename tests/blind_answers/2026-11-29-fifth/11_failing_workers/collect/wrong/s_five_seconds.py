# waits at most five seconds for a call: a slow one counts as failed
def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    results, failed = {}, []
    futures = client.map(function, data, retries=tries - 1, pure=False)
    for x, future in zip(data, futures):
        try:
            results[x] = future.result(timeout=5)
        except Exception:
            failed.append(x)
    return results, failed
