# two values in each task, not one
def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    both = lambda *pair: sum(function(x) for x in pair)
    parts = [client.submit(both, *data[i : i + 2]) for i in range(0, len(data), 2)]
    return client.submit(sum, parts).result()
