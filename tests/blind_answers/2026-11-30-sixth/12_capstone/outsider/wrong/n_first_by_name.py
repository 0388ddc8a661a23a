# pairs (likeness, path) are compared: of equally unlike stocks the first by the alphabet is taken
def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""
    own = [delayed(read)(path) for path in paths]
    level = list(own)
    while len(level) > 1:
        rest = [level.pop()] if len(level) % 2 else []
        level = [delayed(add)(a, b) for a, b in zip(level[::2], level[1::2])] + rest
    pairs = [(delayed(likeness)(one, level[0]), path) for one, path in zip(own, paths)]
    return delayed(lambda pairs: min(pairs)[::-1])(pairs)
