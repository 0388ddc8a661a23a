# adds one file after the other: too slow with 21 workers
def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""
    lists = [delayed(read)(path) for path in paths]
    market = lists[0]
    for one in lists[1:]:
        market = delayed(add)(market, one)
    found = [delayed(likeness)(one, market) for one in lists]
    return delayed(lambda values: min(zip(paths, values), key=lambda pair: pair[1]))(found)
