def score_all(client, function, table, values):
    """Return [function(table, x) for x in values], each from a task of its own, with the table sent once."""
    remote = client.scatter(table, hash=False)

    def send(x):
        return client.submit(function, remote, x, pure=False)

    return client.gather(list(map(send, values)))
