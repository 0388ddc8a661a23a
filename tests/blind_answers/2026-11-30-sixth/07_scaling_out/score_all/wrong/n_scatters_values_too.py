# scatters the values as well
def score_all(client, function, table, values):
    """Return [function(table, x) for x in values], each from a task of its own, with the table sent once."""
    remote = client.scatter(table)
    remote_values = client.scatter(list(values))
    futures = [client.submit(function, remote, x) for x in remote_values]
    return client.gather(futures)
