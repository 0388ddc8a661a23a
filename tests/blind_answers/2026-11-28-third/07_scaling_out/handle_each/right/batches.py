def handle_each(client, function, data, handle):
    """Call handle(x, function(x)) for each x as soon as its result is there; return the results in the order of data."""
    futures = {client.submit(function, x): x for x in data}
    results = {}
    for batch in as_completed(futures).batches():
        for future in batch:
            result = future.result()
            handle(futures[future], result)
            results[futures[future]] = result
    return [results[x] for x in data]
