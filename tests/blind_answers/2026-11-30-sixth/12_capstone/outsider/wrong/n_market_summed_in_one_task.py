# one task adds up all lists, one call of add after the other
def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""
    from functools import reduce

    own = [delayed(read)(path) for path in paths]
    market = delayed(lambda lists: reduce(add, lists))(own)
    values = [delayed(likeness)(one, market) for one in own]

    def choose(values):
        n = values.index(min(values))
        return paths[n], values[n]

    return delayed(choose)(values)
