# handles first, and gathers at the end
def handle_each(client, function, data, handle):
    futures = [client.submit(function, x) for x in data]
    names = dict(zip(futures, data))
    for future in as_completed(futures):
        handle(names[future], future.result())
    return client.gather(futures)
