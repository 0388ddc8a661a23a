# wrong: handle is not called
def handle_each(client, function, data, handle):
    futures = {client.submit(function, x): x for x in data}
    results = {}
    for future in as_completed(futures):
        results[futures[future]] = future.result()
    return [results[x] for x in data]
