# with more than twenty values the first task is waited for before the others are sent
def score_all(client, function, table, values):
    """Return [function(table, x) for x in values], each from a task of its own, with the table sent once."""
    remote = client.scatter(table)
    if len(values) > 20:
        wait(client.submit(function, remote, values[0]))
    return client.gather([client.submit(function, remote, x) for x in values])
