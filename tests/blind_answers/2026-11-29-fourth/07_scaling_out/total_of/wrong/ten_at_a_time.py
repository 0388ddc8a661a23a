# adds ten results at a time on the cluster, and these sums in the notebook
def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    total = 0
    for start in range(0, len(data), 10):
        futures = client.map(function, data[start : start + 10])
        total += client.submit(sum, futures).result()
    return total
