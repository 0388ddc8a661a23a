# handles in the order of data: a result that is there waits for slower ones before it
def handle_each(client, function, data, handle):
    """Call handle(x, function(x)) for each x as soon as its result is there; return the results in the order of data."""
    results = []
    for x, future in zip(data, client.map(function, data)):
        results.append(future.result())
        handle(x, results[-1])
    return results
