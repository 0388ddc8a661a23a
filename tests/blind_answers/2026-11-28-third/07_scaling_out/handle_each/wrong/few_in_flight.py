# from Going further: sends two first, the rest later
def handle_each(client, function, data, handle):
    """Call handle(x, function(x)) for each x as soon as its result is there; return the results in the order of data."""
    rest = iter(data)
    names = {}
    for x, _ in zip(rest, range(2)):
        names[client.submit(function, x)] = x
    waiting = as_completed(list(names))
    results = {}
    for future in waiting:
        x = names[future]
        results[x] = future.result()
        handle(x, results[x])
        for following in rest:
            new = client.submit(function, following)
            names[new] = following
            waiting.add(new)
            break
    return [results[x] for x in data]
