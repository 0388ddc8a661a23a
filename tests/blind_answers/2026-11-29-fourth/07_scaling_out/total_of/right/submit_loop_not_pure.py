def add_all(*numbers):
    """Return the sum of all arguments."""
    total = 0
    for number in numbers:
        total = total + number
    return total


def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    parts = []
    for x in data:
        parts.append(client.submit(function, x, pure=False))
    answer = client.submit(add_all, *parts, pure=False)
    return client.gather(answer)
