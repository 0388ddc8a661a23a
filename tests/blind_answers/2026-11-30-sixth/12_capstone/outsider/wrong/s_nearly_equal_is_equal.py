# likenesses that differ by less than a billionth part count as equal: the first of them is taken, not the lowest
from math import isclose


def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""
    own = [delayed(read)(path) for path in paths]
    level = own
    while len(level) > 1:
        level = [delayed(add)(a, b) for a, b in zip(level[::2], level[1::2])] + level[len(level) // 2 * 2 :]

    def choose(values):
        lowest = min(values)
        for path, value in zip(paths, values):
            if isclose(value, lowest):
                return path, value

    return delayed(choose)([delayed(likeness)(one, level[0]) for one in own])
