# waits for each
def score_all(client, function, table, values):
    remote = client.scatter(table)
    return [client.submit(function, remote, x).result() for x in values]
