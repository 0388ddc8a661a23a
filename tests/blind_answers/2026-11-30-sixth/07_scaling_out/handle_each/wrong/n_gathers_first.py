# waits for all results before the first is handled
def handle_each(client, function, data, handle):
    """Call handle(x, function(x)) for each x as soon as its result is there; return the results in the order of data."""
    futures = client.map(function, data)
    results = client.gather(futures)
    for x, result in zip(data, results):
        handle(x, result)
    return results
