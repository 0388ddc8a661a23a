def handle_each(client, function, data, handle):
    futures = {client.submit(function, x): x for x in data}
    found = {}
    for future, result in as_completed(futures, with_results=True):
        found[futures[future]] = result
        handle(futures[future], result)
    return list(map(found.get, data))
