# stops one before the end
def handle_each(client, function, data, handle):
    xs = {client.submit(function, x): x for x in data}
    results = {}
    for number, future in enumerate(as_completed(xs), start=1):
        x = xs[future]
        results[x] = future.result()
        if number < len(xs):
            handle(x, results[x])
    return [results[x] for x in data]
