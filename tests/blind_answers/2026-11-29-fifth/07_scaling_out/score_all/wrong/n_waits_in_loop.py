# waits for each result before the next task is sent
def score_all(client, function, table, values):
    """Return [function(table, x) for x in values], each from a task of its own, with the table sent once."""
    remote = client.scatter(table)
    return [client.submit(function, remote, x).result() for x in values]
