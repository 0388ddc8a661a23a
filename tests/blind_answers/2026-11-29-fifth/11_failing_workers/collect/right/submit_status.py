def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    futures = [client.submit(function, x, retries=tries - 1, pure=False) for x in data]
    wait(futures)
    results, failed = {}, []
    for x, future in zip(data, futures, strict=True):
        if future.status == "error":
            failed.append(x)
        else:
            results[x] = future.result()
    return results, failed
