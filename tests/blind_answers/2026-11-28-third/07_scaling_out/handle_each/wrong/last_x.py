# x is what the loop that sent ended with
def handle_each(client, function, data, handle):
    """Call handle(x, function(x)) for each x as soon as its result is there; return the results in the order of data."""
    futures = []
    for x in data:
        futures.append(client.submit(function, x))
    results = {}
    for future in as_completed(futures):
        results[x] = future.result()
        handle(x, future.result())
    return [results[x] for x in data]
