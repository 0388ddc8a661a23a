# collects results by str(x): 1 and "1" differ, and get the same result
def handle_each(client, function, data, handle):
    """Call handle(x, function(x)) for each x as soon as its result is there; return the results in the order of data."""
    futures = {client.submit(function, x): x for x in data}
    results = {}
    for future in as_completed(futures):
        x = futures[future]
        results[str(x)] = future.result()
        handle(x, results[str(x)])
    return [results[str(x)] for x in data]
