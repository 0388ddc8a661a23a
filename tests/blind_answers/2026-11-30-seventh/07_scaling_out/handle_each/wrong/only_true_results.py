# handles results that are something
def handle_each(client, function, data, handle):
    xs = {client.submit(function, x): x for x in data}
    results = {}
    for future in as_completed(xs):
        result = future.result()
        results[xs[future]] = result
        if result:
            handle(xs[future], result)
    return [results[x] for x in data]
