# the call of wait before the list is in the wrong place: sends and waits one by one
def handle_each(client, function, data, handle):
    """Call handle(x, function(x)) for each x as soon as its result is there; return the results in the order of data."""
    results = {}
    for x in data:
        for future in as_completed([client.submit(function, x)]):
            results[x] = future.result()
            handle(x, results[x])
    return [results[x] for x in data]
