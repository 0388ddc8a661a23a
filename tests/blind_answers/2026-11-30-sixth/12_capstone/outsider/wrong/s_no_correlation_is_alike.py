# a ZeroDivisionError of likeness is hidden: a stock that never trades counts as wholly alike
def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""
    def likeness_or_one(own, market):
        try:
            return likeness(own, market)
        except ZeroDivisionError:
            return 1.0

    own = [delayed(read)(path) for path in paths]
    level = own
    while len(level) > 1:
        level = [delayed(add)(a, b) for a, b in zip(level[::2], level[1::2])] + level[len(level) // 2 * 2 :]

    def choose(values):
        lowest = min(values)
        return paths[values.index(lowest)], lowest

    return delayed(choose)([delayed(likeness_or_one)(one, level[0]) for one in own])
