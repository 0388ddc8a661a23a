# returns the number as text
def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    return f"{client.submit(sum, client.map(function, data)).result()}"
