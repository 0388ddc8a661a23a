# off by one: the last value is left out
def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    futures = []
    for i in range(len(data) - 1):
        futures.append(client.submit(function, data[i]))
    return client.submit(sum, futures).result()
