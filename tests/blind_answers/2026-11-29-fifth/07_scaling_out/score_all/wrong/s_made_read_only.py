# makes the caller's table read-only, "so that no task changes it": the argument is not left as it was
def score_all(client, function, table, values):
    """Return [function(table, x) for x in values], each from a task of its own, with the table sent once."""
    table.setflags(write=False)
    remote = client.scatter(table)
    return client.gather([client.submit(function, remote, x) for x in values])
