# pops the values out of the caller's list
def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    futures = []
    while data:
        futures.append(client.submit(function, data.pop(0)))
    return client.submit(sum, futures).result()
