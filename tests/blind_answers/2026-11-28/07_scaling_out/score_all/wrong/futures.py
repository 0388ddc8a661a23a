# wrong: futures and not results
def score_all(client, function, table, values):
    remote = client.scatter(table)
    return [client.submit(function, remote, x) for x in values]
