def score_all(client, function, table, values):
    remote = client.scatter(table)
    return client.gather(client.map(function, [remote] * len(values), values))
