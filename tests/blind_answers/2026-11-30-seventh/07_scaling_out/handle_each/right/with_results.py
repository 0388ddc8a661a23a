# as_completed with results
def handle_each(client, function, data, handle):
    data = list(data)
    futures = client.map(function, data, pure=False)
    place = {future.key: i for i, future in enumerate(futures)}
    results = [None] * len(data)
    for future, result in as_completed(futures, with_results=True):
        i = place[future.key]
        results[i] = result
        handle(data[i], result)
    return results
