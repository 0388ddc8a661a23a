def score_all(client, function, table, values):
    """Return [function(table, x) for x in values], each from a task of its own, with the table sent once."""
    remote_table = client.scatter(table, broadcast=True)
    futures = []
    for x in values:
        futures.append(client.submit(function, remote_table, x))
    results = []
    for future in futures:
        results.append(future.result())
    return results
