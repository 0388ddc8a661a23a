def handle_each(client, function, data, handle):
    """Call handle(x, function(x)) for each x as soon as its result is there; return the results in the order of data."""
    values = list(data)
    futures = [client.submit(function, x, pure=False) for x in values]
    x_of = dict(zip(futures, values))
    for future, result in as_completed(futures, with_results=True):
        handle(x_of[future], result)
    return client.gather(futures)
