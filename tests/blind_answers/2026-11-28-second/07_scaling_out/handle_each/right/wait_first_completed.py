def handle_each(client, function, data, handle):
    """Call handle(x, function(x)) for each x as soon as its result is there; return the results in the order of data."""
    futures = [client.submit(function, x) for x in data]
    name = dict(zip(futures, data))
    pending = list(futures)
    while pending:
        done, rest = wait(pending, return_when="FIRST_COMPLETED")
        for future in done:
            handle(name[future], future.result())
        pending = list(rest)
    return [future.result() for future in futures]
