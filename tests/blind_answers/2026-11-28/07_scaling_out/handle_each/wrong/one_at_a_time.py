# wrong: sends the next when the one before is done
def handle_each(client, function, data, handle):
    results = []
    for x in data:
        result = client.submit(function, x).result()
        handle(x, result)
        results.append(result)
    return results
