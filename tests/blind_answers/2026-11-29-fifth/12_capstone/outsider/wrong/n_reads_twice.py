# each file is read twice, once for the market and once to compare
def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""
    level = [delayed(read)(path) for path in paths]
    while len(level) > 1:
        rest = level[len(level) // 2 * 2 :]
        level = [delayed(add)(a, b) for a, b in zip(level[::2], level[1::2])] + rest
    pairs = [(path, delayed(likeness)(delayed(read)(path), level[0])) for path in paths]
    return delayed(lambda pairs: min(pairs, key=lambda pair: pair[1]))(pairs)
