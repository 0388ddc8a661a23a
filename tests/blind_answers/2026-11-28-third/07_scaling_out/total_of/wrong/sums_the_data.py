# the values of the dictionary are x and not results
def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    futures = {client.submit(function, x): x for x in data}
    return client.submit(sum, list(futures.values())).result()
