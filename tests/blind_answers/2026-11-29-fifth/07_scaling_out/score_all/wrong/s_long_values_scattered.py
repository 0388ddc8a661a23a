# long lists of values are scattered, too, element by element
def score_all(client, function, table, values):
    """Return [function(table, x) for x in values], each from a task of its own, with the table sent once."""
    remote = client.scatter(table)
    arguments = client.scatter(list(values)) if len(values) > 30 else values
    return client.gather([client.submit(function, remote, x) for x in arguments])
