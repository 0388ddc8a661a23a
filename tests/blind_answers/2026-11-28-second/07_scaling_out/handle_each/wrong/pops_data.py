# empties the list that it was given
def handle_each(client, function, data, handle):
    """Call handle(x, function(x)) for each x as soon as its result is there; return the results in the order of data."""
    futures = {}
    while data:
        x = data.pop(0)
        futures[client.submit(function, x)] = x
    for future in as_completed(futures):
        handle(futures[future], future.result())
    return client.gather(list(futures))
