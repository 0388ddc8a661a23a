# keeps what handle returns in place of the result
def handle_each(client, function, data, handle):
    """Call handle(x, function(x)) for each x as soon as its result is there; return the results in the order of data."""
    futures = {client.submit(function, x): x for x in data}
    results = {}
    for future in as_completed(futures):
        x = futures[future]
        results[x] = handle(x, future.result())
    return [results[x] for x in data]
