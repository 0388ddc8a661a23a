# results such as 0, None or "" are not handled
def handle_each(client, function, data, handle):
    """Call handle(x, function(x)) for each x as soon as its result is there; return the results in the order of data."""
    futures = {client.submit(function, x): x for x in data}
    results = {}
    for future in as_completed(futures):
        result = future.result()
        results[futures[future]] = result
        if result:
            handle(futures[future], result)
    return [results[x] for x in data]
