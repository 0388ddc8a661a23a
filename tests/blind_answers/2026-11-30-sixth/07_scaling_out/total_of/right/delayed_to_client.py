def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    plan = delayed(sum)([delayed(function)(x) for x in data])
    return client.compute(plan).result()
