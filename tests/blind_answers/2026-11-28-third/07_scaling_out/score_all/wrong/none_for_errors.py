# an error becomes None
def score_all(client, function, table, values):
    """Return [function(table, x) for x in values], each from a task of its own, with the table sent once."""
    remote = client.scatter(table)
    results = []
    for x in values:
        try:
            results.append(client.submit(function, remote, x).result())
        except Exception:
            results.append(None)
    return results
