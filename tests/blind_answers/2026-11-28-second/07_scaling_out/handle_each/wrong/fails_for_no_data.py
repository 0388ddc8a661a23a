# fails without data
def handle_each(client, function, data, handle):
    """Call handle(x, function(x)) for each x as soon as its result is there; return the results in the order of data."""
    values, futures = zip(*[(x, client.submit(function, x)) for x in data])
    for future in as_completed(futures):
        handle(values[futures.index(future)], future.result())
    return client.gather(list(futures))
