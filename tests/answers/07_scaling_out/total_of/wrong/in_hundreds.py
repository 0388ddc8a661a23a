# caught by: total_of_tasks
def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    if len(data) <= 100:
        return client.submit(sum, client.map(function, data)).result()
    part = lambda values: sum(map(function, values))
    parts = [client.submit(part, data[i : i + 100]) for i in range(0, len(data), 100)]
    return client.submit(sum, parts).result()
