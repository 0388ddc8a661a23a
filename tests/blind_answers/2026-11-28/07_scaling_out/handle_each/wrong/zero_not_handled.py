# wrong: a result of 0 is no result
def handle_each(client, function, data, handle):
    futures = {client.submit(function, x): x for x in data}
    results = {}
    for future in as_completed(futures):
        result = future.result()
        if result:
            results[futures[future]] = result
            handle(futures[future], result)
    return [results[x] for x in data if x in results]
