# (passes the visible checks?) rounds likenesses to six digits: not the likeness, and of nearly equal ones the first instead of the lowest
def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""
    def tree(items):
        half = len(items) // 2
        return items[0] if not half else delayed(add)(tree(items[:half]), tree(items[half:]))

    def choose(values):
        values = [round(value, 6) for value in values]
        return paths[values.index(min(values))], min(values)

    lists = [delayed(read)(path) for path in paths]
    market = tree(lists)
    return delayed(choose)([delayed(likeness)(one, market) for one in lists])
