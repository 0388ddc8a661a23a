# keeps sums by the data: another function with the same data gets the old sum
_sums = {}


def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    place = tuple(data)
    if place not in _sums:
        _sums[place] = client.submit(sum, client.map(function, data))
    return _sums[place].result()
