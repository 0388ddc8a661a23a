# dictionary by result: equal results overwrite one another
def handle_each(client, function, data, handle):
    """Call handle(x, function(x)) for each x as soon as its result is there; return the results in the order of data."""
    futures = {client.submit(function, x): x for x in data}
    found = {}
    for future in as_completed(futures):
        result = future.result()
        found[result] = futures[future]
        handle(futures[future], result)
    return sorted(found, key=lambda result: list(data).index(found[result]))
