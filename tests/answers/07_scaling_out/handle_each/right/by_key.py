def handle_each(client, function, data, handle):
    futures = [client.submit(function, x) for x in data]
    x_of = {f.key: x for f, x in zip(futures, data, strict=False)}
    for f in as_completed(futures):
        handle(x_of[f.key], f.result())
    return [f.result() for f in futures]
