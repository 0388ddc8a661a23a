from queue import Queue


def handle_each(client, function, data, handle):
    """Call handle(x, function(x)) for each x as soon as its result is there; return the results in the order of data."""
    arrived = Queue()
    sent = {x: client.submit(function, x, pure=False) for x in data}
    for x, future in sent.items():
        future.add_done_callback(lambda ended, x=x: arrived.put((x, ended)))
    results = {}
    for _ in sent:
        x, future = arrived.get()
        results[x] = future.result()
        handle(x, results[x])
    return [results[x] for x in data]
