def handle_each(client, function, data, handle):
    """Call handle(x, function(x)) for each x as soon as its result is there; return the results in the order of data."""
    places = {}
    for i, x in enumerate(data):
        places[client.submit(function, x, pure=False)] = i
    results = [None] * len(places)
    for future in as_completed(list(places)):
        i = places.pop(future)
        results[i] = future.result()
        handle(data[i], results[i])
    return results
