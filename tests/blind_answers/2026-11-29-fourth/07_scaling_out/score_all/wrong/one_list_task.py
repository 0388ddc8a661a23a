# one task works on all values
def score_all(client, function, table, values):
    """Return [function(table, x) for x in values], each from a task of its own, with the table sent once."""
    remote = client.scatter(table)
    return client.submit(lambda t: [function(t, x) for x in values], remote).result()
