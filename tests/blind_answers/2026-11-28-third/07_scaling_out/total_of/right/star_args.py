def add_up(*numbers):
    """Return the sum of all numbers."""
    total = 0
    for number in numbers:
        total += number
    return total


def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    futures = list(map(lambda x: client.submit(function, x), data))
    total = client.submit(add_up, *futures)
    return client.gather(total)
