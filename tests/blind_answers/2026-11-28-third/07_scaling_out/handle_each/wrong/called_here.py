# the function is called in the notebook
def handle_each(client, function, data, handle):
    """Call handle(x, function(x)) for each x as soon as its result is there; return the results in the order of data."""
    results = {}
    for x in data:
        results[x] = function(x)
        handle(x, results[x])
    return [results[x] for x in data]
