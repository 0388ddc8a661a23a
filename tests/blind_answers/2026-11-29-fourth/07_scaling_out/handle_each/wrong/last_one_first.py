# waits for the last value's task first, and takes the others as they come
def handle_each(client, function, data, handle):
    """Call handle(x, function(x)) for each x as soon as its result is there; return the results in the order of data."""
    if not data:
        return []
    futures = {client.submit(function, x): x for x in data}
    *others, last = futures
    results = {data[-1]: last.result()}
    handle(data[-1], results[data[-1]])
    for future in as_completed(others):
        x = futures[future]
        results[x] = future.result()
        handle(x, results[x])
    return [results[x] for x in data]
