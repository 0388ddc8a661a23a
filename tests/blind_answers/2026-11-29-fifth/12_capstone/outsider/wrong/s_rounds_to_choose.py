# rounds to nine digits to choose: of two that are nearly equal it may give the wrong one
def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""
    own = [delayed(read)(path) for path in paths]
    parts = list(own)
    while len(parts) > 1:
        parts = [delayed(add)(*two) if len(two) == 2 else two[0] for two in (parts[i : i + 2] for i in range(0, len(parts), 2))]
    market = parts[0]

    def choose(values):
        rounded = [round(value, 9) for value in values]
        n = rounded.index(min(rounded))
        return names[n], values[n]

    names = tuple(paths)
    return delayed(choose)([delayed(likeness)(volumes, market) for volumes in own])
