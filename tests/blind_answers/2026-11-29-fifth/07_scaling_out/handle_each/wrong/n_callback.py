# handle runs in a callback, in another thread; its errors are lost, and the function may return before it is done
def handle_each(client, function, data, handle):
    """Call handle(x, function(x)) for each x as soon as its result is there; return the results in the order of data."""
    futures = []
    for x in data:
        future = client.submit(function, x)
        future.add_done_callback(lambda done, x=x: handle(x, done.result()))
        futures.append(future)
    return client.gather(futures)
