# scatters values as well
def score_all(client, function, table, values):
    remote = client.scatter(table)
    parts = client.scatter(list(values))
    return client.gather([client.submit(function, remote, part) for part in parts])
