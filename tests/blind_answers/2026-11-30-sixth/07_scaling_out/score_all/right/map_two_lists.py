def score_all(client, function, table, values):
    """Return [function(table, x) for x in values], each from a task of its own, with the table sent once."""
    there = client.scatter(table, hash=False)
    return client.gather(client.map(function, [there] * len(values), values, pure=False))
