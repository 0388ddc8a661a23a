# of more than twenty values, handle is called only for the first twenty that come
def handle_each(client, function, data, handle):
    """Call handle(x, function(x)) for each x as soon as its result is there; return the results in the order of data."""
    futures = {client.submit(function, x): x for x in data}
    results = {}
    for number, future in enumerate(as_completed(futures)):
        results[futures[future]] = future.result()
        if number < 20:
            handle(futures[future], future.result())
    return [results[x] for x in data]
