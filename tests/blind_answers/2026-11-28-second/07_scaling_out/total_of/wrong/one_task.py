# one task for everything
def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    return client.submit(lambda values: sum(map(function, values)), data).result()
