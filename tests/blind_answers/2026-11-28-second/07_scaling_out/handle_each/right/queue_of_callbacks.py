from queue import Queue


def handle_each(client, function, data, handle):
    """Call handle(x, function(x)) for each x as soon as its result is there; return the results in the order of data."""
    arrived = Queue()
    futures = client.map(function, data)
    for i, future in enumerate(futures):
        future.add_done_callback(lambda done, i=i: arrived.put(i))
    results = {}
    for _ in futures:
        i = arrived.get()
        results[i] = futures[i].result()
        handle(data[i], results[i])
    return [results[i] for i in range(len(futures))]
