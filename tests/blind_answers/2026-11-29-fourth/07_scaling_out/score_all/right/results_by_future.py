def score_all(client, function, table, values):
    """Return [function(table, x) for x in values], each from a task of its own, with the table sent once."""
    remote = client.scatter(table, hash=False)
    futures = [client.submit(function, remote, x, pure=False) for x in values]
    results = {}
    for future, result in as_completed(futures, with_results=True):
        results[future.key] = result
    return [results[future.key] for future in futures]
