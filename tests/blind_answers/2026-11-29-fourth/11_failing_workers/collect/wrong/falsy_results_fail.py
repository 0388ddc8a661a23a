# a result of 0, None or "" is taken for a failure
def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    results, failed = {}, []
    futures = [client.submit(function, x, retries=tries - 1, pure=False) for x in data]
    wait(futures)
    for x, future in zip(data, futures):
        value = None if future.status == "error" else future.result()
        if value:
            results[x] = value
        else:
            failed.append(x)
    return results, failed
