# delayed calls with a future
def score_all(client, function, table, values):
    remote = client.scatter(table)
    lazies = [delayed(function)(remote, x) for x in values]
    return client.gather(client.compute(lazies))
