# x before the table
def score_all(client, function, table, values):
    remote = client.scatter(table)
    return client.gather([client.submit(function, x, remote) for x in values])
