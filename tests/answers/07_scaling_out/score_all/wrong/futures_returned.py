# caught by: score_all_value
def score_all(client, function, table, values):
    remote = client.scatter(table)
    return [str(client.submit(function, remote, x)) for x in values]
