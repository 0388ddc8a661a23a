# sorts results by value
def handle_each(client, function, data, handle):
    xs = {client.submit(function, x): x for x in data}
    results = {}
    for future in as_completed(xs):
        results[xs[future]] = future.result()
        handle(xs[future], future.result())
    return [results[x] for x in sorted(results)]
