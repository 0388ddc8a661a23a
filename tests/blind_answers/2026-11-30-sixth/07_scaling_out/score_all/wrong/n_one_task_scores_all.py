# one task computes all scores
def score_all(client, function, table, values):
    """Return [function(table, x) for x in values], each from a task of its own, with the table sent once."""
    remote = client.scatter(table)

    def all_scores(table, values):
        return [function(table, x) for x in values]

    return client.submit(all_scores, remote, values).result()
