# scatters the table for each value, unhashed: one copy for each task
def score_all(client, function, table, values):
    """Return [function(table, x) for x in values], each from a task of its own, with the table sent once."""
    futures = []
    for x in values:
        remote = client.scatter(table, hash=False)
        futures.append(client.submit(function, remote, x))
    return client.gather(futures)
