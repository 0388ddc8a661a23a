# cut to a whole number
def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    futures = client.map(function, data)
    return int(client.submit(sum, futures).result())
