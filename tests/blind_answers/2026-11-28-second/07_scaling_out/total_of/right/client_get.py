def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    lazy = delayed(function)
    parts = [lazy(x) for x in data]
    (answer,) = client.gather(client.compute([delayed(sum)(parts)]))
    return answer
