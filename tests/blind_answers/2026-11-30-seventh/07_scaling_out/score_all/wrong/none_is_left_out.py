# leaves out results that are None
def score_all(client, function, table, values):
    remote = client.scatter(table)
    results = client.gather([client.submit(function, remote, x) for x in values])
    return [r for r in results if r is not None]
