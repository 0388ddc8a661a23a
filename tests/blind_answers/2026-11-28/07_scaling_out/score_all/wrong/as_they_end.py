# wrong: in the order in which they end
def score_all(client, function, table, values):
    remote = client.scatter(table)
    futures = [client.submit(function, remote, x, pure=False) for x in values]
    return [future.result() for future in as_completed(futures)]
