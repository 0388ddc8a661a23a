# gathers all results and sends them out again to be added up
def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    results = client.gather(client.map(function, data))
    return client.submit(sum, results).result()
