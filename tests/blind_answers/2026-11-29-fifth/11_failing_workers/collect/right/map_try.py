def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    good, bad = {}, []
    futures = client.map(function, data, retries=tries - 1, pure=False)
    for x, future in zip(data, futures):
        try:
            good[x] = future.result()
        except Exception:
            bad.append(x)
    return good, bad
