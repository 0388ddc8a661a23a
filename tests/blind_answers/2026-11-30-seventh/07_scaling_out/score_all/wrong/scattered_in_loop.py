# scatters for each value
def score_all(client, function, table, values):
    futures = []
    for x in values:
        remote = client.scatter(table, hash=False)
        futures.append(client.submit(function, remote, x))
    return client.gather(futures)
