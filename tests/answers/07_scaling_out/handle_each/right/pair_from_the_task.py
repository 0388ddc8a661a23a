def handle_each(client, function, data, handle):
    def pair(x):
        return x, function(x)

    results = {}
    for future in as_completed([client.submit(pair, x) for x in data]):
        x, result = future.result()
        results[x] = result
        handle(x, result)
    return [results[x] for x in data]
