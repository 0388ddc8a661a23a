# sends the table twice: for the first half of the values and for the second
def score_all(client, function, table, values):
    """Return [function(table, x) for x in values], each from a task of its own, with the table sent once."""
    half = len(values) // 2
    results = []
    for some in (values[:half], values[half:]):
        remote = client.scatter(table, hash=False)
        results += client.gather([client.submit(function, remote, x) for x in some])
    return results
