# a dictionary from values to futures: equal values are added only once
def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    futures = {x: client.submit(function, x) for x in data}
    return client.submit(sum, list(futures.values())).result()
