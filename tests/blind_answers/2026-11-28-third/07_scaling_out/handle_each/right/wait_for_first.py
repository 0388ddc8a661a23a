def handle_each(client, function, data, handle):
    """Call handle(x, function(x)) for each x as soon as its result is there; return the results in the order of data."""
    futures = {client.submit(function, x): x for x in data}
    results = {}
    pending = list(futures)
    while pending:
        done, not_done = wait(pending, return_when="FIRST_COMPLETED")
        for future in done:
            x = futures[future]
            results[x] = future.result()
            handle(x, results[x])
        pending = list(not_done)
    return [results[x] for x in data]
