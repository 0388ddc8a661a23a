def score_all(client, function, table, values):
    """Return [function(table, x) for x in values], each from a task of its own, with the table sent once."""
    remote = client.scatter(table)
    futures = {}
    for x in values:
        if x not in futures:
            futures[x] = client.submit(function, remote, x)
    return [futures[x].result() for x in values]
