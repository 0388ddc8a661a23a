# caught by: score_all_value
def score_all(client, function, table, values):
    """Return [function(table, x) for x in values], each from a task of its own, with the table sent once."""

    def safe(data, x):
        try:
            return function(data, x)
        except (KeyError, ValueError, OSError):
            return None

    remote = client.scatter(table)
    return client.gather([client.submit(safe, remote, x) for x in values])
