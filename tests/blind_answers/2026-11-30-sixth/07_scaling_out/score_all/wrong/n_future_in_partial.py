# puts the future into a partial, where Dask does not look: the function gets a Future and no table
def score_all(client, function, table, values):
    """Return [function(table, x) for x in values], each from a task of its own, with the table sent once."""
    remote = client.scatter(table)
    score = partial(function, remote)
    return client.gather(client.map(score, values))
