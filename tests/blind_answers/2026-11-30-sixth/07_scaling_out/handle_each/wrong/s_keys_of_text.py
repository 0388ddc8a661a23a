# names tasks by the text of x: 1 and "1" are one task, of which one result is lost
def handle_each(client, function, data, handle):
    """Call handle(x, function(x)) for each x as soon as its result is there; return the results in the order of data."""
    name = f"{uuid4()}"
    futures = {client.submit(function, x, key=f"{name}-{x}"): x for x in data}
    results = {}
    for future in as_completed(futures):
        x = futures[future]
        results[str(x)] = future.result()
        handle(x, results[str(x)])
    return [results[str(x)] for x in data]
