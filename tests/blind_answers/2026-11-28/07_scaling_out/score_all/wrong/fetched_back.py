# wrong: fetches the scattered table and hands that over
def score_all(client, function, table, values):
    remote = client.scatter(table)
    return client.gather([client.submit(function, remote.result(), x) for x in values])
