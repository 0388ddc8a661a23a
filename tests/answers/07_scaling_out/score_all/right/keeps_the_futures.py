kept = []


def score_all(client, function, table, values):
    remote = client.scatter(table)
    futures = [client.submit(function, remote, x) for x in values]
    kept.append(futures)
    return client.gather(futures)
