# wrong: takes the n-th that came for the n-th of data
def handle_each(client, function, data, handle):
    futures = client.map(function, data)
    results = {}
    for x, future in zip(data, as_completed(futures)):
        results[x] = future.result()
        handle(x, results[x])
    return [results[x] for x in data]
