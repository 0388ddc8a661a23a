# caught by: total_of_value
def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    return client.submit(lambda results: round(sum(results), 3), client.map(function, data)).result()
