def score_all(client, function, table, values):
    """Return [function(table, x) for x in values], each from a task of its own, with the table sent once."""
    [sent] = client.scatter([table])
    futures = client.map(function, [sent] * len(values), values)
    return [future.result() for future in futures]
