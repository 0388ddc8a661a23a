# handles results in the order of data, so a quick one waits for slower ones that were sent before
def handle_each(client, function, data, handle):
    """Call handle(x, function(x)) for each x as soon as its result is there; return the results in the order of data."""
    futures = [client.submit(function, x) for x in data]
    results = []
    for x, future in zip(data, futures):
        result = future.result()
        handle(x, result)
        results.append(result)
    return results
