# hides the future in a partial, which the cluster does not look into: function gets a future and no table
def score_all(client, function, table, values):
    """Return [function(table, x) for x in values], each from a task of its own, with the table sent once."""
    remote = client.scatter(table)
    return client.gather(client.map(partial(function, remote), values))
