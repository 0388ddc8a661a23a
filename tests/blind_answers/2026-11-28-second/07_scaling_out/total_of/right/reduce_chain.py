from functools import reduce


def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""

    def plus(so_far, future):
        return client.submit(lambda a, b: a + b, so_far, future)

    if len(data) == 0:
        return 0
    return reduce(plus, [client.submit(function, x) for x in data]).result()
