# sorts the table it was given
def score_all(client, function, table, values):
    """Return [function(table, x) for x in values], each from a task of its own, with the table sent once."""
    table.sort()
    remote = client.scatter(table)
    return client.gather([client.submit(function, remote, x) for x in values])
