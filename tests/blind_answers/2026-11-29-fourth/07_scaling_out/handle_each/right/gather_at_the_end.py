def handle_each(client, function, data, handle):
    """Call handle(x, function(x)) for each x as soon as its result is there; return the results in the order of data."""
    futures = client.map(function, data)
    x_of = dict(zip(futures, data, strict=True))
    for ready in as_completed(futures).batches():
        for future in ready:
            handle(x_of[future], future.result())
    return client.gather(futures)
