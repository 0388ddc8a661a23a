def handle_each(client, function, data, handle):
    """Call handle(x, function(x)) for each x as soon as its result is there; return the results in the order of data."""
    data = list(data)
    place = {client.submit(function, x, pure=False): n for n, x in enumerate(data)}
    results = [None] * len(data)
    for future, result in as_completed(place, with_results=True):
        n = place[future]
        handle(data[n], result)
        results[n] = result
    return results
