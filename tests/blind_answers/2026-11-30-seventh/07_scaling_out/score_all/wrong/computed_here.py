# scatters, and computes here
def score_all(client, function, table, values):
    remote = client.scatter(table)
    here = remote.result()
    return [function(here, x) for x in values]
