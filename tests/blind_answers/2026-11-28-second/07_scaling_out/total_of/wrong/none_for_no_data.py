# None for no data
def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    if data:
        return client.submit(sum, client.map(function, data)).result()
