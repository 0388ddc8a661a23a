# of an odd number of parts the last is left out of the sum
def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""
    own = [delayed(read)(path) for path in paths]
    parts = own
    while len(parts) > 1:
        parts = [delayed(add)(a, b) for a, b in zip(parts[::2], parts[1::2])]
    pairs = [(path, delayed(likeness)(o, parts[0])) for path, o in zip(paths, own)]
    return delayed(min)(pairs, key=lambda pair: pair[1])
