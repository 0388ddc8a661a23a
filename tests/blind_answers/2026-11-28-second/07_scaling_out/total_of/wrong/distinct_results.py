# equal results are added once
def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    futures = client.map(function, data)
    return client.submit(lambda results: sum(set(results)), futures).result()
