# of an odd number of parts the last is added to itself
def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""
    own = [delayed(read)(path) for path in paths]
    parts = own
    while len(parts) > 1:
        parts = [delayed(add)(parts[i], parts[min(i + 1, len(parts) - 1)]) for i in range(0, len(parts), 2)]
    pairs = [(path, delayed(likeness)(o, parts[0])) for path, o in zip(paths, own)]
    return delayed(min)(pairs, key=lambda pair: pair[1])
