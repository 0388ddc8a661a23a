# the sum is handed from call to call, so each call waits for the one before
def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    def add_next(so_far, x):
        return so_far + function(x)

    total = client.submit(int, 0)
    for x in data:
        total = client.submit(add_next, total, x)
    return total.result()
