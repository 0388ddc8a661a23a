# waits for each result before it sends the next call
def score_all(client, function, table, values):
    """Return [function(table, x) for x in values], each from a task of its own, with the table sent once."""
    remote = client.scatter(table)
    results = []
    for x in values:
        results.append(client.submit(function, remote, x).result())
    return results
