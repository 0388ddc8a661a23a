def score_all(client, function, table, values):
    (remote,) = client.scatter([table])
    return client.gather([client.submit(function, remote, x, pure=False) for x in values])
