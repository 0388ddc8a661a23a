# fails for no data
from operator import add


def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    first, *others = client.map(function, data)
    for future in others:
        first = client.submit(add, first, future)
    return first.result()
