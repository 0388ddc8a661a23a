def handle_each(client, function, data, handle):
    futures = client.map(function, data)
    places = {future.key: i for i, future in enumerate(futures)}
    results = [None] * len(futures)
    for future, result in as_completed(futures, with_results=True):
        i = places[future.key]
        results[i] = result
        handle(data[i], result)
    return results
