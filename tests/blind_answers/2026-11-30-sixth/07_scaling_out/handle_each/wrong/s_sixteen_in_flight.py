# sends sixteen at most, and another when one is back; all are to be sent before the first is waited for
def handle_each(client, function, data, handle):
    """Call handle(x, function(x)) for each x as soon as its result is there; return the results in the order of data."""
    rest = iter(data)
    futures = {client.submit(function, x): x for x in islice(rest, 16)}
    waiting = as_completed(list(futures))
    results = {}
    for future in waiting:
        x = futures[future]
        results[x] = future.result()
        handle(x, results[x])
        for following in islice(rest, 1):
            sent = client.submit(function, following)
            futures[sent] = following
            waiting.add(sent)
    return [results[x] for x in data]
