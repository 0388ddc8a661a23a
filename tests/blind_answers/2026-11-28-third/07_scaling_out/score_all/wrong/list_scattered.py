# scattered as a list of numbers: each element by itself
def score_all(client, function, table, values):
    """Return [function(table, x) for x in values], each from a task of its own, with the table sent once."""
    remote = client.scatter(list(table))
    return client.gather([client.submit(function, remote, x) for x in values])
