def score_all(client, function, table, values):
    remote = client.scatter(table)
    futures = client.compute([delayed(function)(remote, x) for x in values])
    return client.gather(futures)
