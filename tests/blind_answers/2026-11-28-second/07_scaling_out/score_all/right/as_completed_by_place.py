def score_all(client, function, table, values):
    """Return [function(table, x) for x in values], each from a task of its own, with the table sent once."""
    remote = client.scatter(table)
    places = {client.submit(function, remote, x, pure=False): i for i, x in enumerate(values)}
    results = [None] * len(values)
    for future in as_completed(places):
        results[places[future]] = future.result()
    return results
