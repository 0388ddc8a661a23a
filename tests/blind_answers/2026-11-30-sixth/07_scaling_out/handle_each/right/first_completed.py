def handle_each(client, function, data, handle):
    """Call handle(x, function(x)) for each x as soon as its result is there; return the results in the order of data."""
    futures = client.map(function, data, pure=False)
    value_of = dict(zip(futures, data))
    waiting = list(futures)
    got = {}
    while waiting:
        done, _ = wait(waiting, return_when="FIRST_COMPLETED")
        for future in done:
            got[future] = future.result()
            handle(value_of[future], got[future])
        waiting = [future for future in waiting if future not in done]
    return [got[future] for future in futures]
