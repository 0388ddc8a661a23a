# sends sixteen, waits until they are done, and sends the next sixteen
def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    data = list(data)
    futures = []
    for start in range(0, len(data), 16):
        some = client.map(function, data[start : start + 16])
        wait(some)
        futures += some
    return client.submit(sum, futures).result()
