# caught by: handle_each_at_once
def handle_each(client, function, data, handle):
    results = client.gather(client.map(function, data))
    for x, result in zip(data, results, strict=False):
        handle(x, result)
    return results
