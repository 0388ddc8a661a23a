# equal values are counted once
def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    futures = client.map(function, list(set(data)))
    return client.submit(sum, futures).result()
