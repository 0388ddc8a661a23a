def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    futures = []
    for x in data:
        future = client.submit(function, x, pure=False)
        futures.append(future)
    total = client.submit(sum, futures, pure=False)
    return total.result()
