# nothing runs on the cluster
def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    return sum(function(x) for x in data)
