# wrong: every entry is scattered by itself
def score_all(client, function, table, values):
    remote = client.scatter(list(table))
    return client.gather([client.submit(function, remote, x) for x in values])
