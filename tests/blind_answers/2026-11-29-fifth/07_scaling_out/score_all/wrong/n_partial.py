# hides the table in a partial, which every task brings along
def score_all(client, function, table, values):
    """Return [function(table, x) for x in values], each from a task of its own, with the table sent once."""
    client.scatter(table)
    futures = client.map(partial(function, table), values)
    return client.gather(futures)
