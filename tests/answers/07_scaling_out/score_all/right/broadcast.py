def score_all(client, function, table, values):
    everywhere = client.scatter(table, broadcast=True)
    futures = []
    for x in values:
        futures.append(client.submit(function, everywhere, x))
    return [f.result() for f in futures]
