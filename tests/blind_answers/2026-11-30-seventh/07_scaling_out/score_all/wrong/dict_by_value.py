# a dictionary by value, which has each once
def score_all(client, function, table, values):
    remote = client.scatter(table)
    futures = {x: client.submit(function, remote, x) for x in values}
    return list(client.gather(futures).values())
