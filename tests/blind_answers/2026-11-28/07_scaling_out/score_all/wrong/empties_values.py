# wrong: takes the values out of their list
def score_all(client, function, table, values):
    remote = client.scatter(table)
    futures = []
    while values:
        futures.append(client.submit(function, remote, values.pop(0)))
    return client.gather(futures)
