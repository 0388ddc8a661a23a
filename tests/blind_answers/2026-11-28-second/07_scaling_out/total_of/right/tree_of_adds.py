from operator import add


def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    level = client.map(function, data)
    if not level:
        return 0
    while len(level) > 1:
        level = [
            client.submit(add, *level[i : i + 2], pure=False) if len(level[i : i + 2]) == 2 else level[i]
            for i in range(0, len(level), 2)
        ]
    return client.gather(level[0])
