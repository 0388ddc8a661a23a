def handle_each(client, function, data, handle):
    futures = client.map(function, data, pure=False)
    results = [None] * len(data)
    for future in as_completed(futures):
        place = futures.index(future)
        results[place] = future.result()
        handle(data[place], results[place])
    return results
