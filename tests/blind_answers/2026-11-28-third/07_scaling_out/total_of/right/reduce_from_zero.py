from functools import reduce


def plus(a, b):
    return a + b


def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    futures = client.map(function, data)
    return reduce(lambda total, future: client.submit(plus, total, future), futures, client.submit(int)).result()
