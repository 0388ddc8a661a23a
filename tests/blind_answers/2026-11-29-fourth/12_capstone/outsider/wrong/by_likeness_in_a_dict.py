# a dictionary from likeness to path: of equal ones the last is left
def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""
    lists = {path: delayed(read)(path) for path in paths}

    def tree(items):
        if len(items) == 1:
            return items[0]
        return delayed(add)(tree(items[::2]), tree(items[1::2]))

    market = tree(list(lists.values()))

    def choose(found):
        table = {value: path for path, value in found.items()}
        lowest = min(table)
        return table[lowest], lowest

    return delayed(choose)({path: delayed(likeness)(own, market) for path, own in lists.items()})
