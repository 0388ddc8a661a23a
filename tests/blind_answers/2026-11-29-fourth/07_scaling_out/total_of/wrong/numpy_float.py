# gives the sum as a float of NumPy: large whole numbers lose digits, and results that are no floats are turned into one
def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    futures = client.map(function, data)
    return client.submit(lambda parts: float(np.sum(parts)), futures).result()
