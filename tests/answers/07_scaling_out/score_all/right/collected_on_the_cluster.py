def score_all(client, function, table, values):
    remote = client.scatter(table)
    scores = [client.submit(function, remote, x) for x in values]
    return client.submit(list, scores).result()
