def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    waiting = list(client.map(function, data))
    n = 0
    while len(waiting) > 1:
        first, second = waiting.pop(0), waiting.pop(0)
        waiting.append(client.submit(lambda a, b, n: a + b, first, second, n))
        n += 1
    return waiting[0].result() if waiting else 0
