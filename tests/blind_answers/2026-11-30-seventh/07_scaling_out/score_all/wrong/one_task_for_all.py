# one task with all values
def score_all(client, function, table, values):
    remote = client.scatter(table)
    return client.submit(lambda t, xs: [function(t, x) for x in xs], remote, list(values)).result()
