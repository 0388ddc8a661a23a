def handle_each(client, function, data, handle):
    futures = client.map(function, data)
    which = dict(zip(futures, data, strict=False))
    for future in as_completed(futures):
        handle(which[future], future.result())
    return client.gather(futures)
