def score_all(client, function, table, values):
    """Return [function(table, x) for x in values], each from a task of its own, with the table sent once."""
    [remote] = client.scatter([table])
    wait(remote)
    sent = []
    for x in values:
        sent.append(client.submit(function, remote, x, pure=False))
    results = []
    for future in sent:
        results.append(future.result())
    return results
