# callbacks that look x up too late
def handle_each(client, function, data, handle):
    futures = client.map(function, data)
    for x, future in zip(data, futures):
        future.add_done_callback(lambda f: handle(x, f.result()))
    wait(futures)
    return [f.result() for f in futures]
