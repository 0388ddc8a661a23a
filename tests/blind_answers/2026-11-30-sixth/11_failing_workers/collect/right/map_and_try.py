def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    data = list(data)
    futures = client.map(function, data, retries=tries - 1, pure=False)
    results, failed = {}, []
    for x, future in zip(data, futures):
        try:
            results[x] = future.result()
        except Exception:
            failed.append(x)
    return results, failed
