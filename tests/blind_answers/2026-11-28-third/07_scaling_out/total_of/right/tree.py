from operator import add


def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    futures = [client.submit(function, x) for x in data]
    if not futures:
        return 0
    while len(futures) > 1:
        pairs = [client.submit(add, a, b) for a, b in zip(futures[::2], futures[1::2])]
        if len(futures) % 2:
            pairs.append(futures[-1])
        futures = pairs
    return futures[0].result()
