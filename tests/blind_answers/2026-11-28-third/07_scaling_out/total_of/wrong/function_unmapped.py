# one submit with the whole list
def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    future = client.submit(function, data)
    return client.submit(sum, future).result()
