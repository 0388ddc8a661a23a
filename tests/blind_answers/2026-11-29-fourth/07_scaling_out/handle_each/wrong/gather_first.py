# waits for all results before it handles the first
def handle_each(client, function, data, handle):
    """Call handle(x, function(x)) for each x as soon as its result is there; return the results in the order of data."""
    results = client.gather(client.map(function, data))
    for x, result in zip(data, results):
        handle(x, result)
    return results
