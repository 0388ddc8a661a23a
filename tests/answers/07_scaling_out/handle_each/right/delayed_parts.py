def handle_each(client, function, data, handle):
    futures = client.compute([delayed(function)(x) for x in data])
    number = {future: i for i, future in enumerate(futures)}
    results = {}
    for future in as_completed(futures):
        i = number[future]
        results[i] = future.result()
        handle(data[i], results[i])
    return [results[i] for i in range(len(data))]
