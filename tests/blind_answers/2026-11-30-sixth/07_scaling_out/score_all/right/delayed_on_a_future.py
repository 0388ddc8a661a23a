def score_all(client, function, table, values):
    """Return [function(table, x) for x in values], each from a task of its own, with the table sent once."""
    remote = client.scatter(table)
    lazies = [delayed(function)(remote, x) for x in values]
    futures = [client.compute(lazy) for lazy in lazies]
    return [future.result() for future in futures]
