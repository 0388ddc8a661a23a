# the future is overwritten in the loop: only the last counts
def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    for x in data:
        future = client.submit(function, x)
    return client.submit(sum, [future]).result()
