# one task adds all lists, with many calls of add in it
def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""
    from functools import reduce

    own = [delayed(read)(path) for path in paths]
    market = delayed(lambda lists: reduce(add, lists))(own)
    found = [delayed(likeness)(volumes, market) for volumes in own]
    return delayed(lambda values: (paths[values.index(min(values))], min(values)))(found)
