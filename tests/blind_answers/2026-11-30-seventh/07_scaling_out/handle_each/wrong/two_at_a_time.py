# only two on their way
def handle_each(client, function, data, handle):
    rest = iter(data)
    xs, results = {}, {}
    for x in islice(rest, 2):
        xs[client.submit(function, x)] = x
    waiting = as_completed(list(xs))
    for future in waiting:
        x = xs[future]
        results[x] = future.result()
        handle(x, results[x])
        for y in islice(rest, 1):
            more = client.submit(function, y)
            xs[more] = y
            waiting.add(more)
    return [results[x] for x in data]
