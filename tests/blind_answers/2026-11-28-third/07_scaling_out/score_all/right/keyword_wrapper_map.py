def call_with(x, function=None, table=None):
    return function(table, x)


def score_all(client, function, table, values):
    """Return [function(table, x) for x in values], each from a task of its own, with the table sent once."""
    remote = client.scatter(table)
    futures = client.map(call_with, values, function=function, table=remote)
    return client.gather(futures)
