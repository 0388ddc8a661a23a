# a pair of two Delayed values, not one Delayed of a pair
def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""
    own = [delayed(read)(path) for path in paths]
    level = own
    while len(level) > 1:
        odd = [level[-1]] if len(level) % 2 else []
        level = [delayed(add)(level[i], level[i + 1]) for i in range(0, len(level) - 1, 2)] + odd
    values = delayed([delayed(likeness)(volumes, level[0]) for volumes in own])
    least = delayed(min)(values)
    return delayed(lambda values, least: paths[values.index(least)])(values, least), least
