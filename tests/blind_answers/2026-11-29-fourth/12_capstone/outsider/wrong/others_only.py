# compares each stock with the sum of the others, for which much more is added
def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""
    lists = [delayed(read)(path) for path in paths]

    def tree(items):
        if len(items) == 1:
            return items[0]
        return delayed(add)(tree(items[::2]), tree(items[1::2]))

    values = []
    for i, own in enumerate(lists):
        others = lists[:i] + lists[i + 1 :] or lists
        values.append(delayed(likeness)(own, tree(others)))
    return delayed(lambda values: min(zip(paths, values), key=lambda pair: pair[1]))(values)
