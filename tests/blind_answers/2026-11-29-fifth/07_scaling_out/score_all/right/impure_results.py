def score_all(client, function, table, values):
    """Return [function(table, x) for x in values], each from a task of its own, with the table sent once."""
    on_cluster = client.scatter(table)
    tasks = []
    for value in values:
        tasks.append(client.submit(function, on_cluster, value, pure=False))
    results = []
    for task in tasks:
        results.append(task.result())
    return results
