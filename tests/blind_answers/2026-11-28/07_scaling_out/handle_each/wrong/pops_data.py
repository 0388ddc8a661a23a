# wrong: empties data while sending
def handle_each(client, function, data, handle):
    order = list(data)
    futures = {}
    while data:
        x = data.pop(0)
        futures[client.submit(function, x)] = x
    results = {}
    for future in as_completed(futures):
        results[futures[future]] = future.result()
        handle(futures[future], future.result())
    return [results[x] for x in order]
