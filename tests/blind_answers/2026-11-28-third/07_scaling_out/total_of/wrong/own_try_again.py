# on an error everything is sent again
def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    for _ in range(3):
        futures = client.map(function, data, pure=False)
        total = client.submit(sum, futures, pure=False)
        try:
            return total.result()
        except Exception as error:
            last = error
    raise last
