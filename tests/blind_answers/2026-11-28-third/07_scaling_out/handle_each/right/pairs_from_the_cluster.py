def handle_each(client, function, data, handle):
    """Call handle(x, function(x)) for each x as soon as its result is there; return the results in the order of data."""
    def call(x):
        return x, function(x)

    found = {}
    for future in as_completed(client.map(call, data, pure=False)):
        x, result = future.result()
        handle(x, result)
        found[x] = result
    return list(map(found.get, data))
