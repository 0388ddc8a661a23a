# wrong: sorts the table before it is sent
def score_all(client, function, table, values):
    table.sort()
    remote = client.scatter(table)
    return client.gather([client.submit(function, remote, x) for x in values])
