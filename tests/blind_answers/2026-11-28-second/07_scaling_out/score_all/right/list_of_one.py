def score_all(client, function, table, values):
    """Return [function(table, x) for x in values], each from a task of its own, with the table sent once."""
    (remote,) = client.scatter([table])
    results = []
    futures = []
    for x in values:
        futures.append(client.submit(function, remote, x, pure=False))
    for future in futures:
        results.append(future.result())
    return results
