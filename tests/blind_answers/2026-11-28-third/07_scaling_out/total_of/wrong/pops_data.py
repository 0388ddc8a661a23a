# empties the list that it was given
def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    futures = []
    while data:
        futures.append(client.submit(function, data.pop()))
    return client.submit(sum, futures).result()
