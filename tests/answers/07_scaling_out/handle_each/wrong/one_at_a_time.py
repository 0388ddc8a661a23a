# caught by: handle_each_at_once
def handle_each(client, function, data, handle):
    results = []
    for x in data:
        results.append(client.submit(function, x).result())
        handle(x, results[-1])
    return results
