# a future is no list: map fails
def score_all(client, function, table, values):
    """Return [function(table, x) for x in values], each from a task of its own, with the table sent once."""
    remote = client.scatter(table)
    return client.gather(client.map(function, remote, values))
