def handle_each(client, function, data, handle):
    futures = {client.submit(function, x): x for x in data}
    results = {}
    for batch in as_completed(futures, with_results=True).batches():
        for future, result in batch:
            x = futures[future]
            results[x] = result
            handle(x, result)
    return [results[x] for x in data]
