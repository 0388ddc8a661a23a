from itertools import repeat


def _score(function, data, x):
    return function(data, x)


def score_all(client, function, table, values):
    """Return [function(table, x) for x in values], each from a task of its own, with the table sent once."""
    piece = client.scatter(table)
    calls = zip(repeat(piece), values)
    return client.gather(list(map(lambda call: client.submit(_score, function, *call), calls)))
