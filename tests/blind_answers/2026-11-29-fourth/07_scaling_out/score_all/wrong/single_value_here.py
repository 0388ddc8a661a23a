# calls the function in the notebook for a single value
def score_all(client, function, table, values):
    """Return [function(table, x) for x in values], each from a task of its own, with the table sent once."""
    if len(values) == 1:
        return [function(table, values[0])]
    remote = client.scatter(table)
    return client.gather([client.submit(function, remote, x) for x in values])
