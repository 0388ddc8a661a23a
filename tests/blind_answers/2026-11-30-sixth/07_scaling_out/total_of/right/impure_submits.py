def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    parts = [client.submit(function, x, pure=False) for x in data]
    total = client.submit(sum, parts, pure=False)
    return total.result()
