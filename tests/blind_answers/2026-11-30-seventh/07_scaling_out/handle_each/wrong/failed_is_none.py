# a call that fails gives None
def handle_each(client, function, data, handle):
    futures = {client.submit(function, x): x for x in data}
    results = {}
    for future in as_completed(futures):
        x = futures[future]
        results[x] = future.result() if future.status == "finished" else None
        handle(x, results[x])
    return [results[x] for x in data]
