# the results come here, and are added up here
def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    return sum(client.gather(client.map(function, data)))
