# the list is made anew in the loop
def score_all(client, function, table, values):
    """Return [function(table, x) for x in values], each from a task of its own, with the table sent once."""
    remote = client.scatter(table)
    for x in values:
        futures = []
        futures.append(client.submit(function, remote, x))
    return client.gather(futures)
