# fails when there are no data: reduce has nothing to begin with
def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    from functools import reduce
    from operator import add

    futures = [client.submit(function, x) for x in data]
    return reduce(lambda a, b: client.submit(add, a, b), futures).result()
