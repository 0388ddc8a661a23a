# results below 0 are left out
def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    return client.submit(lambda r: sum(x for x in r if x > 0), client.map(function, data)).result()
