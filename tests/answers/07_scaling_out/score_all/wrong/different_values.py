# caught by: score_all_value
def score_all(client, function, table, values):
    remote = client.scatter(table)
    futures = {x: client.submit(function, remote, x) for x in values}
    return client.gather(list(futures.values()))
