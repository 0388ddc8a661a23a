def score_all(client, function, table, values):
    (sent,) = client.scatter([table])
    futures = []
    for x in values:
        futures.append(client.submit(function, sent, x, pure=False))
    return [future.result() for future in futures]
