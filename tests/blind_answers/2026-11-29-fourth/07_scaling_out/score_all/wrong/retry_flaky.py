# tries a failing call again
def score_all(client, function, table, values):
    """Return [function(table, x) for x in values], each from a task of its own, with the table sent once."""
    remote = client.scatter(table)
    results = []
    futures = [client.submit(function, remote, x) for x in values]
    for future in futures:
        try:
            results.append(future.result())
        except OSError:
            future.retry()
            results.append(future.result())
    return results
