def handle_each(client, function, data, handle):
    futures = client.compute([delayed(function)(x) for x in data])
    x_of = {future: x for future, x in zip(futures, data)}
    found = {}
    for future in as_completed(futures):
        found[x_of[future]] = result = future.result()
        handle(x_of[future], result)
    return [found[x] for x in data]
