def handle_each(client, function, data, handle):
    """Call handle(x, function(x)) for each x as soon as its result is there; return the results in the order of data."""
    futures = {client.submit(function, x): x for x in data}
    results = {}
    open_ones = set(futures)
    while open_ones:
        ready, open_ones = wait(list(open_ones), return_when="FIRST_COMPLETED")
        for future in ready:
            results[future] = future.result()
            handle(futures[future], results[future])
    return [results[future] for future in futures]
