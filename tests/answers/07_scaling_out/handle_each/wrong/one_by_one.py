# caught by: handle_each_at_once
def handle_each(client, function, data, handle):
    results = {}
    for x in sorted(data):
        results[x] = client.submit(function, x).result()
        handle(x, results[x])
    return [results[x] for x in data]
