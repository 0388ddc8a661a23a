# more than ten values: one task works on several of them
def score_all(client, function, table, values):
    """Return [function(table, x) for x in values], each from a task of its own, with the table sent once."""
    remote = client.scatter(table)
    size = 1 if len(values) <= 10 else 10

    def score_some(table, some):
        return [function(table, x) for x in some]

    groups = [values[n : n + size] for n in range(0, len(values), size)]
    found = client.gather([client.submit(score_some, remote, group) for group in groups])
    return [result for group in found for result in group]
