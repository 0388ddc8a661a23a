# wrong: scatters, then hands over the table itself
def score_all(client, function, table, values):
    remote = client.scatter(table)
    futures = [client.submit(function, table, x) for x in values]
    results = client.gather(futures)
    del remote
    return results
