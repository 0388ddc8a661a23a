# results that are 0, None or empty are neither handled nor returned
def handle_each(client, function, data, handle):
    """Call handle(x, function(x)) for each x as soon as its result is there; return the results in the order of data."""
    futures = {client.submit(function, x): x for x in data}
    results = {}
    for future in as_completed(futures):
        if result := future.result():
            results[futures[future]] = result
            handle(futures[future], result)
    return [results[x] for x in data if x in results]
