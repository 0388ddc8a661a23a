# wrong: results of 0 are left out
def score_all(client, function, table, values):
    remote = client.scatter(table)
    results = client.gather([client.submit(function, remote, x) for x in values])
    return [result for result in results if result]
