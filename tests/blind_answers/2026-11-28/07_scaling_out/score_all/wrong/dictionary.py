# wrong: a dictionary and no list
def score_all(client, function, table, values):
    remote = client.scatter(table)
    return client.gather({x: client.submit(function, remote, x) for x in values})
