# failing calls are tried again, three times
def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    futures = client.map(function, data, retries=3)
    return client.submit(sum, futures).result()
