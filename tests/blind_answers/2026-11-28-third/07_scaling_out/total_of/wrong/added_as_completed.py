# added in the notebook, as they come
def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    total = 0
    for future in as_completed(client.map(function, data)):
        total += future.result()
    return total
