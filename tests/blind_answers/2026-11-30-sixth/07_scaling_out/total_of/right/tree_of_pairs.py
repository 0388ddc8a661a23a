def _add(*numbers):
    return sum(numbers)


def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    level = [client.submit(function, x, key=f"call-{uuid4()}") for x in data]
    while len(level) > 1:
        pairs = [level[n : n + 2] for n in range(0, len(level), 2)]
        level = [client.submit(_add, *pair, key=f"add-{uuid4()}") for pair in pairs]
    return level[0].result() if level else 0
