def score_all(client, function, table, values):
    """Return [function(table, x) for x in values], each from a task of its own, with the table sent once."""
    def one(x, table):
        value = function(table, x)
        return value

    remote = client.scatter(table)
    futures = [client.submit(one, x, remote) for x in values]
    wait(futures)
    print(futures)
    return client.gather(futures)
