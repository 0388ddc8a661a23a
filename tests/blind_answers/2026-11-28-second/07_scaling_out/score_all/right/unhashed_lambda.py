def score_all(client, function, table, values):
    """Return [function(table, x) for x in values], each from a task of its own, with the table sent once."""
    future = client.scatter(table, hash=False)
    turned = client.map(lambda x, data: function(data, x), values, data=future)
    return client.gather(turned)
