def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    results = {}
    left = list(data)
    for _ in range(tries):
        futures = {x: client.submit(function, x, pure=False) for x in left}
        left = []
        for x, future in futures.items():
            try:
                results[x] = future.result()
            except Exception:
                left.append(x)
    return results, left
