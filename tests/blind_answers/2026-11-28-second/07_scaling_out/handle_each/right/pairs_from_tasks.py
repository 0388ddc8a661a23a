def handle_each(client, function, data, handle):
    """Call handle(x, function(x)) for each x as soon as its result is there; return the results in the order of data."""

    def with_value(x):
        return x, function(x)

    results = {}
    for _, (x, result) in as_completed(client.map(with_value, data), with_results=True):
        results[x] = result
        handle(x, result)
    return [results[x] for x in data]
