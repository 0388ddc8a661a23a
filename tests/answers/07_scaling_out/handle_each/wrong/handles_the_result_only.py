# caught by: handle_each_at_once (own error)
def handle_each(client, function, data, handle):
    futures = client.map(function, data)
    for future in as_completed(futures):
        handle(future.result())
    return client.gather(futures)
