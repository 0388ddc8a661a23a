# calls the function in the notebook when there is a single value
def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    if not data:
        return 0
    if len(data) == 1:
        return function(data[0])
    return client.submit(sum, client.map(function, data)).result()
