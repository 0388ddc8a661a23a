# waits for each call before it sends the next
def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    futures = []
    for x in data:
        future = client.submit(function, x)
        wait(future)
        futures.append(future)
    return client.submit(sum, futures).result()
