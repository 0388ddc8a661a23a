def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    parts = []
    for x in data:
        parts.append(client.submit(function, x, pure=False))
    total = client.submit(sum, parts, pure=False)
    return client.gather(total)
