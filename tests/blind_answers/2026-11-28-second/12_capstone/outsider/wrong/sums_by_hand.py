# adds with sum and zip, not with add
def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""
    own = [delayed(read)(path) for path in paths]
    market = delayed(lambda lists: [sum(minute) for minute in zip(*lists)])(own)
    pairs = [(path, delayed(likeness)(o, market)) for path, o in zip(paths, own)]
    return delayed(min)(pairs, key=lambda pair: pair[1])
