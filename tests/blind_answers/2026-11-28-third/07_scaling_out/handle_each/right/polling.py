def handle_each(client, function, data, handle):
    """Call handle(x, function(x)) for each x as soon as its result is there; return the results in the order of data."""
    futures = {x: client.submit(function, x) for x in data}
    results = {}
    while len(results) < len(futures):
        for x, future in futures.items():
            if x not in results and future.done():
                results[x] = future.result()
                handle(x, results[x])
        sleep(0.02)
    return [results[x] for x in data]
