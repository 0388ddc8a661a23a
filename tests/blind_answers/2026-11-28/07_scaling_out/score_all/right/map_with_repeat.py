def score_all(client, function, table, values):
    remote = client.scatter(table, broadcast=True)
    futures = client.map(function, [remote] * len(values), values)
    return client.gather(futures)
