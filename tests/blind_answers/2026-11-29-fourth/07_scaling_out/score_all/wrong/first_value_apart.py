# begins with the first value, and fails when there are no values
def score_all(client, function, table, values):
    """Return [function(table, x) for x in values], each from a task of its own, with the table sent once."""
    remote = client.scatter(table)
    first = client.submit(function, remote, values[0])
    others = [client.submit(function, remote, x) for x in values[1:]]
    return client.gather([first] + others)
