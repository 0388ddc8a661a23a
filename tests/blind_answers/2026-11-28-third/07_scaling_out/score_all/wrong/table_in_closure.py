# the function carries the table along
def score_all(client, function, table, values):
    """Return [function(table, x) for x in values], each from a task of its own, with the table sent once."""
    def one(x):
        return function(table, x)

    return client.gather(client.map(one, values))
