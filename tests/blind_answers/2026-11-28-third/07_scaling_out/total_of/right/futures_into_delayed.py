def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    futures = client.map(function, list(data), retries=0)
    all_together = delayed(sum)(futures)
    return all_together.compute()
