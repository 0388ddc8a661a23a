# sends the first by itself and looks whether it is there before it sends the others
def handle_each(client, function, data, handle):
    """Call handle(x, function(x)) for each x as soon as its result is there; return the results in the order of data."""
    if not data:
        return []
    first = client.submit(function, data[0])
    handle(data[0], first.result())
    futures = {client.submit(function, x): x for x in data[1:]}
    results = {data[0]: first.result()}
    for future in as_completed(futures):
        results[futures[future]] = future.result()
        handle(futures[future], future.result())
    return [results[x] for x in data]
