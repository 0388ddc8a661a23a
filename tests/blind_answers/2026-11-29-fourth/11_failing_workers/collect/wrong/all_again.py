# each round calls all again, also those that have succeeded
def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    results = {}
    for _ in range(tries):
        futures = {x: client.submit(function, x, pure=False) for x in data}
        wait(list(futures.values()))
        for x, future in futures.items():
            if future.status != "error":
                results[x] = future.result()
        if len(results) == len(data):
            break
    return results, [x for x in data if x not in results]
