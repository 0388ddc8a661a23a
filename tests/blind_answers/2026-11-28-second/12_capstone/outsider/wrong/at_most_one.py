# begins with a likeness of 1 as the lowest: nothing is found where all are above
def tree(function, parts):
    while len(parts) > 1:
        parts = [function(*parts[i : i + 2]) if parts[i + 1 :] else parts[i] for i in range(0, len(parts), 2)]
    return parts[0]


def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""

    def least(found):
        best, low = paths[0], 1.0
        for path, value in zip(paths, found):
            if value < low:
                best, low = path, value
        return best, low

    own = [delayed(read)(path) for path in paths]
    market = tree(delayed(add), own)
    return delayed(least)([delayed(likeness)(o, market) for o in own])
