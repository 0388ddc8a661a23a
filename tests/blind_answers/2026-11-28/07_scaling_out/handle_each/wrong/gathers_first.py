# wrong: waits for all, then handles
def handle_each(client, function, data, handle):
    results = client.gather(client.map(function, data))
    for x, result in zip(data, results):
        handle(x, result)
    return results
