# wrong: scatters the table for every value
def score_all(client, function, table, values):
    return client.gather([client.submit(function, client.scatter(table, hash=False), x) for x in values])
