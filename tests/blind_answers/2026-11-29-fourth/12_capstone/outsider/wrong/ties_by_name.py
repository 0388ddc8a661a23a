# of equally unlike ones the first in the alphabet, not in paths
def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""
    lists = [delayed(read)(path) for path in paths]
    level = lists
    while len(level) > 1:
        odd = level[-1:] if len(level) % 2 else []
        level = [delayed(add)(a, b) for a, b in zip(level[::2], level[1::2])] + odd
    values = [delayed(likeness)(one, level[0]) for one in lists]

    def least(values):
        value, path = min(zip(values, paths))
        return path, value

    return delayed(least)(values)
