# an error of handle does not matter
def handle_each(client, function, data, handle):
    xs = {client.submit(function, x): x for x in data}
    results = {}
    for future in as_completed(xs):
        x = xs[future]
        results[x] = future.result()
        try:
            handle(x, results[x])
        except Exception as error:
            print("handle failed:", error)
    return [results[x] for x in data]
