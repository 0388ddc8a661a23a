def score_all(client, function, table, values):
    remote = client.scatter(table)
    lazies = [delayed(function)(remote, x) for x in values]
    return [future.result() for future in client.compute(lazies)]
