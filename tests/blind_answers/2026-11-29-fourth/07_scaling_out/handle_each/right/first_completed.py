def handle_each(client, function, data, handle):
    """Call handle(x, function(x)) for each x as soon as its result is there; return the results in the order of data."""
    futures = [client.submit(function, x) for x in data]
    waiting = dict(zip(futures, data))
    results = {}
    while waiting:
        done, _ = wait(list(waiting), return_when="FIRST_COMPLETED")
        for future in done:
            x = waiting.pop(future)
            results[x] = future.result()
            handle(x, results[x])
    return list(map(results.get, data))
