def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    futures = [client.submit(function, x, pure=False) for x in data]
    results, failed = {}, []
    for x, future in zip(data, futures):
        attempts = 1
        wait([future])
        while future.status == "error" and attempts < tries:
            future = client.submit(function, x, pure=False)
            wait([future])
            attempts += 1
        if future.status == "error":
            failed.append(x)
        else:
            results[x] = future.result()
    return results, failed
