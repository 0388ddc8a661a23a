def score_all(client, function, table, values):
    """Return [function(table, x) for x in values], each from a task of its own, with the table sent once."""
    remote = client.scatter(table)
    futures = [client.submit(function, remote, x, pure=False) for x in values]
    place = {future: i for i, future in enumerate(futures)}
    results = [None] * len(futures)
    for future in as_completed(futures):
        results[place[future]] = future.result()
    return results
