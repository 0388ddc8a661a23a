# sends each only when the one before has been handled
def handle_each(client, function, data, handle):
    """Call handle(x, function(x)) for each x as soon as its result is there; return the results in the order of data."""
    results = []
    for x in data:
        result = client.submit(function, x).result()
        handle(x, result)
        results.append(result)
    return results
