# waits for all before the loop
def handle_each(client, function, data, handle):
    """Call handle(x, function(x)) for each x as soon as its result is there; return the results in the order of data."""
    futures = {client.submit(function, x): x for x in data}
    wait(list(futures))
    results = {}
    for future in as_completed(futures):
        results[futures[future]] = future.result()
        handle(futures[future], future.result())
    return [results[x] for x in data]
