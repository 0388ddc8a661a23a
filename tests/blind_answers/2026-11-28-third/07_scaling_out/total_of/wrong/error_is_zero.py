# an error of a call becomes 0
def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    futures = client.map(function, data)
    try:
        return client.submit(sum, futures).result()
    except Exception:
        return 0
