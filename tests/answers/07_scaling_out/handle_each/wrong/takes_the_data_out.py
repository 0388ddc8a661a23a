# caught by: handle_each_results
def handle_each(client, function, data, handle):
    order, futures = list(data), {}
    while data:
        x = data.pop()
        futures[client.submit(function, x)] = x
    results = {}
    for future in as_completed(futures):
        results[futures[future]] = future.result()
        handle(futures[future], future.result())
    return [results[x] for x in order]
