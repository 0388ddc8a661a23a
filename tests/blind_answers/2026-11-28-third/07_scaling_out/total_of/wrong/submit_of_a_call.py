# submits the value of function(x), not the function
def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    futures = [client.submit(function(x)) for x in data]
    return client.submit(sum, futures).result()
