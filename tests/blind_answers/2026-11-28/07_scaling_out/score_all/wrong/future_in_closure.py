# wrong: tasks do not wait for the future but fetch it themselves
def score_all(client, function, table, values):
    remote = client.scatter(table)

    def score(x):
        return function(remote.result(), x)

    return client.gather(client.map(score, values))
