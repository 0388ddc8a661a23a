# caught by: total_of_value (own error)
def total_of(client, function, data):
    import operator

    level = client.map(function, data)
    while len(level) > 1:
        pairs = [client.submit(operator.add, a, b) for a, b in zip(level[::2], level[1::2], strict=False)]
        level = pairs + level[len(pairs) * 2 :]
    return client.submit(float, level[0]).result()
