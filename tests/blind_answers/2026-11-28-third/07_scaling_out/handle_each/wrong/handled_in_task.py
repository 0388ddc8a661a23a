# handle is called in the task, on the worker
def handle_each(client, function, data, handle):
    """Call handle(x, function(x)) for each x as soon as its result is there; return the results in the order of data."""
    def both(x):
        result = function(x)
        handle(x, result)
        return result

    return client.gather(client.map(both, data))
