def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    results = {}
    missing = list(data)
    for _ in range(tries):
        if not missing:
            break
        futures = [client.submit(function, x, pure=False) for x in missing]
        wait(futures)
        again = []
        for x, future in zip(missing, futures):
            if future.status == "error":
                again.append(x)
            else:
                results[x] = future.result()
        missing = again
    return results, missing
