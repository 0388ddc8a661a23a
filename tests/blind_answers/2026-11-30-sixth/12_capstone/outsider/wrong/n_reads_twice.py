# every file is read again to be compared
def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""
    level = [delayed(read)(path) for path in paths]
    while len(level) > 1:
        odd = level[-1:] if len(level) % 2 else []
        level = [delayed(add)(a, b) for a, b in zip(level[::2], level[1::2])] + odd
    values = [delayed(likeness)(delayed(read)(path), level[0]) for path in paths]

    def choose(values):
        return min(zip(paths, values), key=lambda pair: pair[1])

    return delayed(choose)(values)
