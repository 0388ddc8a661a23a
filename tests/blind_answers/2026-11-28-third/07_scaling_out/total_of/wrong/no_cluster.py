# computed in the notebook
def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    total = 0
    for x in data:
        total += function(x)
    return total
