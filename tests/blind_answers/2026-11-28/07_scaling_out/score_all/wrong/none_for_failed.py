# wrong: None in the place of what failed
def score_all(client, function, table, values):
    remote = client.scatter(table)
    futures = [client.submit(function, remote, x) for x in values]
    wait(futures)
    return [future.result() if future.status == "finished" else None for future in futures]
