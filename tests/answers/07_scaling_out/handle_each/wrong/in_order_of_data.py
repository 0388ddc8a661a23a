# caught by: handle_each_at_once
def handle_each(client, function, data, handle):
    futures = client.map(function, data)
    for x, future in zip(data, futures, strict=False):
        handle(x, future.result())
    return client.gather(futures)
