# of equally unlike paths the last
def tree(function, parts):
    while len(parts) > 1:
        parts = [function(*parts[i : i + 2]) if parts[i + 1 :] else parts[i] for i in range(0, len(parts), 2)]
    return parts[0]


def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""

    def least(found):
        best = None
        for path, value in zip(paths, found):
            if best is None or value <= best[1]:
                best = path, value
        return best

    own = [delayed(read)(path) for path in paths]
    market = tree(delayed(add), own)
    return delayed(least)([delayed(likeness)(o, market) for o in own])
