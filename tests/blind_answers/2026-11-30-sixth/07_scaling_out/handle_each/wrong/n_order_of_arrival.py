# returns the results in the order in which they came
def handle_each(client, function, data, handle):
    """Call handle(x, function(x)) for each x as soon as its result is there; return the results in the order of data."""
    futures = {client.submit(function, x): x for x in data}
    results = []
    for future in as_completed(futures):
        result = future.result()
        handle(futures[future], result)
        results.append(result)
    return results
