# caught by: score_all_value
def score_all(client, function, table, values):
    remote = client.scatter(table)
    return {x: client.submit(function, remote, x).result() for x in values}
