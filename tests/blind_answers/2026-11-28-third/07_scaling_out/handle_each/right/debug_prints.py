def handle_each(client, function, data, handle):
    """Call handle(x, function(x)) for each x as soon as its result is there; return the results in the order of data."""
    futures = {client.submit(function, x): x for x in data}
    print("sent", len(futures))
    results = {}
    for future in as_completed(futures):
        x = futures[future]
        result = future.result()
        print(x, "->", result)
        seen = handle(x, result)
        print("handle gave", seen)
        results[x] = result
    print(results)
    return [results[x] for x in data]
