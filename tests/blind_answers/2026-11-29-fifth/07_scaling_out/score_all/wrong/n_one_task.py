# a single task computes all results
def score_all(client, function, table, values):
    """Return [function(table, x) for x in values], each from a task of its own, with the table sent once."""
    remote = client.scatter(table)

    def all_of_them(whole, some):
        return [function(whole, x) for x in some]

    return client.submit(all_of_them, remote, values).result()
