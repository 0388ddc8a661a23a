def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    results = {}
    left = list(data)
    for _ in range(tries):
        futures = {x: client.submit(function, x, pure=False) for x in left}
        wait(list(futures.values()))
        again = []
        for x, future in futures.items():
            if future.exception() is None:
                results[x] = future.result()
            else:
                again.append(x)
        left = again
    return results, left
