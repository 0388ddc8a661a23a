# the table is split, and what the parts give is added up
def score_all(client, function, table, values):
    """Return [function(table, x) for x in values], each from a task of its own, with the table sent once."""
    parts = client.scatter(np.array_split(table, workers))
    results = []
    for x in values:
        futures = [client.submit(function, part, x) for part in parts]
        results.append(client.submit(sum, futures).result())
    return results
