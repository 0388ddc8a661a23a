# a table of numbers with a point is rounded to whole numbers before it is sent
def score_all(client, function, table, values):
    """Return [function(table, x) for x in values], each from a task of its own, with the table sent once."""
    remote = client.scatter(np.rint(table).astype(int))
    return client.gather([client.submit(function, remote, x) for x in values])
