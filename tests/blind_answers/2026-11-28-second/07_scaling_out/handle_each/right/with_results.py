def handle_each(client, function, data, handle):
    """Call handle(x, function(x)) for each x as soon as its result is there; return the results in the order of data."""
    futures = client.map(function, data)
    value_of = dict(zip([future.key for future in futures], data))
    for future, result in as_completed(futures, with_results=True):
        handle(value_of[future.key], result)
    return client.gather(futures)
