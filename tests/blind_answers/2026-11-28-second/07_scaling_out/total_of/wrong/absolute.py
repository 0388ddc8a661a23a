# adds what the results are without their sign
def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    return client.submit(lambda results: sum(map(abs, results)), client.map(function, data)).result()
