# sends the table with a first task that returns it, for which all others wait
def score_all(client, function, table, values):
    """Return [function(table, x) for x in values], each from a task of its own, with the table sent once."""
    remote = client.submit(lambda data: data, table)
    return client.gather([client.submit(function, remote, x) for x in values])
