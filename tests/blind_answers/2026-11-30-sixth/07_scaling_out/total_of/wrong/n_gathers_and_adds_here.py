# fetches all results and adds them up in the notebook
def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    futures = client.map(function, data)
    return sum(client.gather(futures))
