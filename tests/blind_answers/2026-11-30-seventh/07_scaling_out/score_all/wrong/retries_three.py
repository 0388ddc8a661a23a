# tries again
def score_all(client, function, table, values):
    remote = client.scatter(table)
    return client.gather([client.submit(function, remote, x, retries=3) for x in values])
