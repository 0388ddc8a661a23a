# one task calls the function for all values
def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    return client.submit(lambda: sum(function(x) for x in data)).result()
