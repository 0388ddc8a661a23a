# scatters a list: each entry travels by itself
def score_all(client, function, table, values):
    """Return [function(table, x) for x in values], each from a task of its own, with the table sent once."""
    remote = client.scatter(list(table))
    return client.gather([client.submit(lambda parts, x: function(np.array(parts), x), remote, x) for x in values])
