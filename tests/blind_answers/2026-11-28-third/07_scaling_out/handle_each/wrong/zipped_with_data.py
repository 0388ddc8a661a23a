# zips what is completed with data: wrong x for each result
def handle_each(client, function, data, handle):
    """Call handle(x, function(x)) for each x as soon as its result is there; return the results in the order of data."""
    futures = client.map(function, data)
    for x, future in zip(data, as_completed(futures)):
        handle(x, future.result())
    return client.gather(futures)
