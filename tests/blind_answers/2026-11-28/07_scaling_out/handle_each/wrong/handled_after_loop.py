# wrong: handles after the loop
def handle_each(client, function, data, handle):
    futures = {client.submit(function, x): x for x in data}
    results = {}
    for future in as_completed(futures):
        results[futures[future]] = future.result()
    for x, result in results.items():
        handle(x, result)
    return [results[x] for x in data]
