# caught by: score_all_value
_sent = {}


def score_all(client, function, table, values):
    """Return [function(table, x) for x in values], each from a task of its own, with the table sent once."""
    if table.shape not in _sent:
        _sent[table.shape] = client.scatter(table)
    return client.gather([client.submit(function, _sent[table.shape], x) for x in values])
