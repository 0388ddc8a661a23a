# returns a future and no number
def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    futures = client.map(function, data)
    total = client.submit(sum, futures)
    return total
