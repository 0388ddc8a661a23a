# a dictionary of results
def handle_each(client, function, data, handle):
    futures = {client.submit(function, x): x for x in data}
    results = {}
    for future in as_completed(futures):
        results[futures[future]] = future.result()
        handle(futures[future], future.result())
    return {x: results[x] for x in data}
