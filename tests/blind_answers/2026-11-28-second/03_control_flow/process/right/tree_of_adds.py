import operator

def process(data):
    """Return a Delayed: the sum, added in pairs."""
    level = [delayed(half)(x) if x % 2 == 0 else delayed(odd_process)(x) for x in data]
    while len(level) > 1:
        pairs = [delayed(operator.add)(a, b) for a, b in zip(level[::2], level[1::2])]
        if len(level) % 2:
            pairs.append(level[-1])
        level = pairs
    return delayed(sum)(level)
