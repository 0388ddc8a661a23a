# scatters the table anew for every value; it has the same name each time, but leaves the notebook each time
def score_all(client, function, table, values):
    """Return [function(table, x) for x in values], each from a task of its own, with the table sent once."""
    futures = []
    for x in values:
        futures.append(client.submit(function, client.scatter(table), x))
    return client.gather(futures)
