# no more than two on their way: the others are sent later
def handle_each(client, function, data, handle):
    """Call handle(x, function(x)) for each x as soon as its result is there; return the results in the order of data."""
    rest = iter(data)
    value_of, results = {}, {}
    for x in [next(rest, None) for _ in range(min(2, len(data)))]:
        value_of[client.submit(function, x)] = x
    waiting = as_completed(list(value_of))
    for future in waiting:
        results[value_of[future]] = future.result()
        handle(value_of[future], future.result())
        for x in rest:
            new = client.submit(function, x)
            value_of[new] = x
            waiting.add(new)
            break
    return [results[x] for x in data]
