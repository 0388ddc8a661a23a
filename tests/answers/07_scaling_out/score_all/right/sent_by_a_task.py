def score_all(client, function, table, values):
    remote = client.submit(lambda t: t, table)
    return client.gather([client.submit(function, remote, x) for x in values])
