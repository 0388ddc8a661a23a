# stops when handle returns False: the values after it are neither handled nor in order
def handle_each(client, function, data, handle):
    """Call handle(x, function(x)) for each x as soon as its result is there; return the results in the order of data."""
    futures = {client.submit(function, x): x for x in data}
    for future in as_completed(futures):
        if handle(futures[future], future.result()) is False:
            break
    return client.gather(list(futures))
