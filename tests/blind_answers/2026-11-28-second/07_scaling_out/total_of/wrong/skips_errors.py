# calls that failed are left out
def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    futures = client.map(function, data)
    wait(futures)
    return client.submit(sum, [f for f in futures if f.status != "error"]).result()
