def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    futures = []
    for x in data:
        futures.append(client.submit(function, x, pure=False))
    total = client.submit(sum, futures)
    return total.result()
