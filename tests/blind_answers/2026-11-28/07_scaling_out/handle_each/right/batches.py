def handle_each(client, function, data, handle):
    futures = {client.submit(function, x): x for x in data}
    results = {}
    for batch in as_completed(list(futures)).batches():
        for future in batch:
            results[futures[future]] = future.result()
            handle(futures[future], future.result())
    return list(map(results.get, data))
