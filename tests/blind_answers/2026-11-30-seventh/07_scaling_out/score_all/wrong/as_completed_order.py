# in the order of arrival
def score_all(client, function, table, values):
    remote = client.scatter(table)
    futures = [client.submit(function, remote, x) for x in values]
    return [future.result() for future in as_completed(futures)]
