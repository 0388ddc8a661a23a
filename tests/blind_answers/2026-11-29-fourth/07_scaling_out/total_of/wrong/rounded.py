# rounds the sum to six digits
def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    total = client.submit(sum, client.map(function, data)).result()
    return round(total, 6)
