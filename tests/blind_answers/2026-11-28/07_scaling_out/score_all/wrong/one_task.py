# wrong: one task for all values
def score_all(client, function, table, values):
    remote = client.scatter(table)
    return client.submit(lambda table, values: [function(table, x) for x in values], remote, list(values)).result()
