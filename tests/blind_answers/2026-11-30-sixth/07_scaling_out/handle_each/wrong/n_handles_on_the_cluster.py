# handle runs as a task on a worker and not in the notebook
def handle_each(client, function, data, handle):
    """Call handle(x, function(x)) for each x as soon as its result is there; return the results in the order of data."""
    futures = client.map(function, data)
    handled = [client.submit(handle, x, future) for x, future in zip(data, futures)]
    wait(handled)
    return client.gather(futures)
