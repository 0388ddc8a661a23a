# returns what handle gives
def handle_each(client, function, data, handle):
    xs = {client.submit(function, x): x for x in data}
    results = {}
    for future in as_completed(xs):
        x = xs[future]
        results[x] = handle(x, future.result())
    return [results[x] for x in data]
