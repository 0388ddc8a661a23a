# wrong: scatters two copies for two halves of the values
def score_all(client, function, table, values):
    half = len(values) // 2
    first, second = client.scatter(table, hash=False), client.scatter(table.copy(), hash=False)
    futures = [client.submit(function, first, x) for x in values[:half]]
    futures += [client.submit(function, second, x) for x in values[half:]]
    return client.gather(futures)
