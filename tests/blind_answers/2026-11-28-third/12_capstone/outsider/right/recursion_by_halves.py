@delayed
def least(paths, values):
    """Return the pair with the lowest value, of equal ones the first."""
    best = 0
    for n in range(1, len(values)):
        if values[n] < values[best]:
            best = n
    return paths[best], values[best]


def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""

    def total(parts):
        if len(parts) == 1:
            return parts[0]
        middle = len(parts) // 2
        return delayed(add)(total(parts[:middle]), total(parts[middle:]))

    own = [delayed(read)(path) for path in paths]
    market = total(own)
    return least(paths, [delayed(likeness)(one, market) for one in own])
