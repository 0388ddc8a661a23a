def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    # once there is a client, compute goes to its cluster
    parts = []
    for x in data:
        parts.append(delayed(function)(x))
    return delayed(sum)(parts).compute()
