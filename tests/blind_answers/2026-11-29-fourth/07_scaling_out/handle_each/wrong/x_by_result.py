# finds the x of a result in a dictionary by result, so equal results get the same x
def handle_each(client, function, data, handle):
    """Call handle(x, function(x)) for each x as soon as its result is there; return the results in the order of data."""
    futures = {client.submit(function, x): x for x in data}
    came = {}
    for future, result in as_completed(futures, with_results=True):
        came[str(result)] = futures[future]
        handle(came[str(result)], result)
    return [next(r for r in client.gather(list(futures)) if came[str(r)] == x) for x in data]
