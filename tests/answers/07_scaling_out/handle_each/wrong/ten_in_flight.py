# caught by: handle_each_at_once
def handle_each(client, function, data, handle):
    """Call handle(x, function(x)) for each x as soon as its result is there; return the results in the order of data."""
    results = {}
    for i in range(0, len(data), 10):
        futures = {client.submit(function, x): x for x in data[i : i + 10]}
        for future in as_completed(futures):
            results[futures[future]] = future.result()
            handle(futures[future], future.result())
    return [results[x] for x in data]
