def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    level = [client.submit(function, x) for x in data]
    while len(level) > 4:
        level = [client.submit(sum, level[i : i + 4]) for i in range(0, len(level), 4)]
    return client.submit(sum, level).result()
