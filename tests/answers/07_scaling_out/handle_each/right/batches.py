def handle_each(client, function, data, handle):
    futures = {client.submit(function, x): x for x in data}
    results = {}
    for batch in as_completed(futures).batches():
        for future in batch:
            x = futures[future]
            results[x] = future.result()
            handle(x, results[x])
    return [results[x] for x in data]
