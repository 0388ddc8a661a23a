# each call waits for the sum so far
def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    def add_next(so_far, x):
        return so_far + function(x)

    total = 0
    for x in data:
        total = client.submit(add_next, total, x)
    return total.result() if data else 0
