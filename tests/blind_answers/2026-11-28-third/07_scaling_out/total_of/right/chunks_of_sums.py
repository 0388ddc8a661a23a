def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    futures = [client.submit(function, x) for x in data]
    size = 3
    parts = [client.submit(sum, futures[i : i + size]) for i in range(0, len(futures), size)]
    return client.submit(sum, parts).result()
