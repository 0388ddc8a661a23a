def score_all(client, function, table, values):
    """Return [function(table, x) for x in values], each from a task of its own, with the table sent once."""
    (there,) = client.scatter([table], hash=False)
    scores = []
    for x in values:
        scores.append(client.submit(function, there, x, pure=False))
    return [score.result() for score in scores]
