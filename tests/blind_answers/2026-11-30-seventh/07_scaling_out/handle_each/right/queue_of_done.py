# callbacks put futures into a queue, which the notebook reads
from queue import Queue


def handle_each(client, function, data, handle):
    done, futures = Queue(), {}
    for x in data:
        futures[x] = client.submit(function, x, pure=False)
    for x, future in futures.items():
        future.add_done_callback(lambda f, x=x: done.put(x))
    results = {}
    for _ in futures:
        x = done.get()
        results[x] = futures[x].result()
        handle(x, results[x])
    return [results[x] for x in data]
