# two values in a task
def score_all(client, function, table, values):
    """Return [function(table, x) for x in values], each from a task of its own, with the table sent once."""
    remote = client.scatter(table)

    def two(table, some):
        return [function(table, x) for x in some]

    futures = [client.submit(two, remote, values[i : i + 2]) for i in range(0, len(values), 2)]
    return [result for part in client.gather(futures) for result in part]
