def handle_each(client, function, data, handle):
    """Call handle(x, function(x)) for each x as soon as its result is there; return the results in the order of data."""
    data = list(data)
    futures = client.map(function, data)
    place = {future.key: n for n, future in enumerate(futures)}
    results = [None] * len(data)
    for future in as_completed(futures):
        n = place[future.key]
        results[n] = future.result()
        handle(data[n], results[n])
    return results
