# results are fetched to the notebook and sent again for the sum
def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    results = client.gather(client.map(function, data))
    return client.submit(sum, results).result()
