def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    futures = {}
    for x in data:
        futures[client.submit(function, x, retries=tries - 1, pure=False)] = x
    results = {}
    for future in as_completed(futures):
        if future.status != "error":
            results[futures[future]] = future.result()
    failed = [x for x in data if x not in results]
    return results, failed
