# sends no more than five at first, and the next when one is back
def handle_each(client, function, data, handle):
    """Call handle(x, function(x)) for each x as soon as its result is there; return the results in the order of data."""
    rest = iter(data)
    futures = {client.submit(function, x): x for x in islice(rest, 5)}
    queue = as_completed(list(futures))
    results = {}
    for future in queue:
        x = futures[future]
        results[x] = future.result()
        handle(x, results[x])
        for new in islice(rest, 1):
            another = client.submit(function, new)
            futures[another] = new
            queue.add(another)
    return [results[x] for x in data]
