# of equal ones it gives the first by the alphabet, not the first in paths
def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""
    own = [delayed(read)(path) for path in paths]
    level = own
    while len(level) > 1:
        level = [
            delayed(add)(*level[i : i + 2]) if i + 1 < len(level) else level[i]
            for i in range(0, len(level), 2)
        ]

    def choose(pairs):
        value, path = min(pairs)
        return path, value

    return delayed(choose)([(delayed(likeness)(o, level[0]), p) for o, p in zip(own, paths)])
