# each task adds to the total of the one before, so they wait for one another
def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    total = 0
    for x in data:
        total = client.submit(lambda so_far, x: so_far + function(x), total, x)
    return client.gather(total)
