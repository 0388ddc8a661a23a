def handle_each(client, function, data, handle):
    """Call handle(x, function(x)) for each x as soon as its result is there; return the results in the order of data."""
    futures = [(x, client.submit(function, x)) for x in data]
    open_ones = futures.copy()
    while open_ones:
        for pair in [pair for pair in open_ones if pair[1].done()]:
            handle(pair[0], pair[1].result())
            open_ones.remove(pair)
        sleep(0.01)
    return list(map(lambda pair: pair[1].result(), futures))
