# no data: reduce raises a TypeError
from functools import reduce
from operator import add


def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    futures = client.map(function, data)
    return reduce(lambda a, b: client.submit(add, a, b), futures).result()
