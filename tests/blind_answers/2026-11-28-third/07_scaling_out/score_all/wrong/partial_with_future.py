# the future is hidden in a partial: the function gets a Future and no table
def score_all(client, function, table, values):
    """Return [function(table, x) for x in values], each from a task of its own, with the table sent once."""
    remote = client.scatter(table)
    return client.gather(client.map(partial(function, remote), values))
