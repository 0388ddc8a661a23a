# to all workers
def score_all(client, function, table, values):
    remote = client.scatter(table, broadcast=True, hash=False)
    return [f.result() for f in [client.submit(function, remote, x) for x in values]]
