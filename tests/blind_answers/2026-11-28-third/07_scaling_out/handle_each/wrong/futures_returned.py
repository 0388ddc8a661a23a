# returns futures
def handle_each(client, function, data, handle):
    """Call handle(x, function(x)) for each x as soon as its result is there; return the results in the order of data."""
    futures = {x: client.submit(function, x) for x in data}
    back = {future: x for x, future in futures.items()}
    for future in as_completed(back):
        handle(back[future], future.result())
    return [futures[x] for x in data]
