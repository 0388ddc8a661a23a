# caught by: handle_each_results
def handle_each(client, function, data, handle):
    """Call handle(x, function(x)) for each x as soon as its result is there; return the results in the order of data."""
    futures = {client.submit(function, x): x for x in data}
    results = {}
    for future in as_completed(futures):
        result = future.result()
        results[futures[future]] = result if isinstance(result, (int, float)) else str(result)
        handle(futures[future], results[futures[future]])
    return [results[x] for x in data]
