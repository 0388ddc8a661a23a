# wrong: results in the order in which they came
def handle_each(client, function, data, handle):
    futures = {client.submit(function, x): x for x in data}
    results = []
    for future in as_completed(futures):
        handle(futures[future], future.result())
        results.append(future.result())
    return results
