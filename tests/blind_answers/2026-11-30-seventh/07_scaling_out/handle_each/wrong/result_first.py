# hands over the result first
def handle_each(client, function, data, handle):
    xs = {client.submit(function, x): x for x in data}
    results = {}
    for future in as_completed(xs):
        results[xs[future]] = future.result()
        handle(future.result(), xs[future])
    return [results[x] for x in data]
