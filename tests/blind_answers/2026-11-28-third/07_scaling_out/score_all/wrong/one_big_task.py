# one task computes all values
def score_all(client, function, table, values):
    """Return [function(table, x) for x in values], each from a task of its own, with the table sent once."""
    remote = client.scatter(table)

    def all_values(table):
        return [function(table, x) for x in values]

    return client.submit(all_values, remote).result()
