# wrong: calls count and not the function given
def score_all(client, function, table, values):
    remote = client.scatter(table)
    return client.gather([client.submit(count, remote, x) for x in values])
