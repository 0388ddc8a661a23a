# waits for and fetches every result before it sends the next, and then sums on the cluster: more than the sum comes back, one after the other
def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    futures = []
    for x in data:
        future = client.submit(function, x)
        future.result()
        futures.append(future)
    return client.submit(sum, futures).result()
