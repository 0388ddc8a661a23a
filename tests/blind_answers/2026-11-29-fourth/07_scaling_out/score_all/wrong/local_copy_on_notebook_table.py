# scatters the table but lets each task read the table of the notebook, which is packed with the function
def score_all(client, function, table, values):
    """Return [function(table, x) for x in values], each from a task of its own, with the table sent once."""
    remote = client.scatter(table)

    def score(x, _remote):
        return function(table, x)

    return client.gather([client.submit(score, x, remote) for x in values])
