# handle is called in a callback, whose errors nobody sees
def handle_each(client, function, data, handle):
    futures = {x: client.submit(function, x) for x in data}
    for x, future in futures.items():
        future.add_done_callback(lambda f, x=x: handle(x, f.result()))
    return client.gather(list(futures.values()))
