# waits in the order of data
def handle_each(client, function, data, handle):
    futures = client.map(function, data)
    results = []
    for x, future in zip(data, futures):
        result = future.result()
        handle(x, result)
        results.append(result)
    return results
