# the table travels inside a function, with each task; scattered for show
def score_all(client, function, table, values):
    """Return [function(table, x) for x in values], each from a task of its own, with the table sent once."""
    remote = client.scatter(table)

    def score(x, _):
        return function(table, x)

    return client.gather([client.submit(score, x, remote) for x in values])
