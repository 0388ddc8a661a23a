def handle_each(client, function, data, handle):
    """Call handle(x, function(x)) for each x as soon as its result is there; return the results in the order of data."""
    values = list(data)
    futures = [client.submit(function, x) for x in values]
    place = {future.key: i for i, future in enumerate(futures)}
    out = [None] * len(values)
    for future in as_completed(futures):
        i = place[future.key]
        out[i] = future.result()
        handle(values[i], out[i])
    return out
