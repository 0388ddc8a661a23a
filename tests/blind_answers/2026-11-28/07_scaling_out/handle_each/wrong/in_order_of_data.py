# wrong: waits for the first, whoever is ready
def handle_each(client, function, data, handle):
    results = []
    for x, future in zip(data, client.map(function, data)):
        result = future.result()
        handle(x, result)
        results.append(result)
    return results
