def _add_all(*numbers):
    total = 0
    for number in numbers:
        total += number
    return total


def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    return client.submit(_add_all, *client.map(function, list(data), pure=False)).result()
