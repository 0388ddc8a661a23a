# a flat table
def score_all(client, function, table, values):
    remote = client.scatter(table.ravel())
    return client.gather([client.submit(function, remote, x) for x in values])
