import operator


def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    calls = client.map(function, data, pure=False)
    if not calls:
        return 0
    total = calls[0]
    for call in calls[1:]:
        total = client.submit(operator.add, total, call, pure=False)
    return client.gather(total)
