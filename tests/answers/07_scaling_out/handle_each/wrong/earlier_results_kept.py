# caught by: handle_each_results
_results = {}


def handle_each(client, function, data, handle):
    """Call handle(x, function(x)) for each x as soon as its result is there; return the results in the order of data."""
    futures = {client.submit(function, x): x for x in data if x not in _results}
    for future in as_completed(futures):
        _results[futures[future]] = future.result()
        handle(futures[future], future.result())
    return [_results[x] for x in data]
