def score_all(client, function, table, values):
    """Return [function(table, x) for x in values], each from a task of its own, with the table sent once."""

    def scored(x, of):
        return function(of, x)

    return client.gather(client.map(scored, values, of=client.scatter(table)))
