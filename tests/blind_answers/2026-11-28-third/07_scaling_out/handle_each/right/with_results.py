def handle_each(client, function, data, handle):
    """Call handle(x, function(x)) for each x as soon as its result is there; return the results in the order of data."""
    futures = {}
    for x in data:
        futures[client.submit(function, x, pure=False)] = x
    results = {}
    for future, result in as_completed(futures, with_results=True):
        x = futures[future]
        handle(x, result)
        results[x] = result
    ordered = []
    for x in data:
        ordered.append(results[x])
    return ordered
