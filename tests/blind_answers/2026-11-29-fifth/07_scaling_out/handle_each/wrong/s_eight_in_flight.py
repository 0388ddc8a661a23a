# no more than eight calls are on their way: the rest is sent when others are done
def handle_each(client, function, data, handle):
    """Call handle(x, function(x)) for each x as soon as its result is there; return the results in the order of data."""
    rest = iter(data)
    x_of = {}
    for x in islice(rest, 8):
        x_of[client.submit(function, x)] = x
    waiting = as_completed(list(x_of))
    results = {}
    for future in waiting:
        x = x_of[future]
        results[x] = future.result()
        handle(x, results[x])
        for new in islice(rest, 1):
            future = client.submit(function, new)
            x_of[future] = new
            waiting.add(future)
    return [results[x] for x in data]
