# one task compares all files
def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""
    lists = [delayed(read)(path) for path in paths]
    level = lists
    while len(level) > 1:
        odd = level[-1:] if len(level) % 2 else []
        level = [delayed(add)(a, b) for a, b in zip(level[::2], level[1::2])] + odd

    @delayed
    def compare_all(lists, market):
        values = [likeness(own, market) for own in lists]
        return paths[values.index(min(values))], min(values)

    return compare_all(lists, level[0])
