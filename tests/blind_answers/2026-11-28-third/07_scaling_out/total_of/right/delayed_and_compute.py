def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    tasks = [delayed(function)(x) for x in data]
    total = delayed(sum)(tasks)
    return client.compute(total).result()
