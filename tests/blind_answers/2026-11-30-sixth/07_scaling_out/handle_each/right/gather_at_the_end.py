def handle_each(client, function, data, handle):
    """Call handle(x, function(x)) for each x as soon as its result is there; return the results in the order of data."""
    sent = client.map(function, data)
    by_key = {future.key: x for future, x in zip(sent, data)}
    for future in as_completed(sent):
        handle(by_key[future.key], future.result())
    return client.gather(sent)
