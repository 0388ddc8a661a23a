# each is sent only when the one before is back
def handle_each(client, function, data, handle):
    """Call handle(x, function(x)) for each x as soon as its result is there; return the results in the order of data."""
    results = []
    for x in data:
        future = client.submit(function, x)
        result = future.result()
        handle(x, result)
        results.append(result)
    return results
