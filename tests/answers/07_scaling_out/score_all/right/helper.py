def score(function, table, x):
    return function(table, x)


def score_all(client, function, table, values):
    remote = client.scatter(table, hash=False)
    futures = [client.submit(score, function, remote, x) for x in values]
    wait(futures)
    return tuple(client.gather(futures))
