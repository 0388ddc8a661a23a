# takes the stock that is most like the market
def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""
    own = [delayed(read)(path) for path in paths]

    def total(items):
        if len(items) < 2:
            return items[0]
        return delayed(add)(total(items[: len(items) // 2]), total(items[len(items) // 2 :]))

    market = total(own)
    values = [delayed(likeness)(one, market) for one in own]
    return delayed(lambda values: max(zip(paths, values), key=lambda pair: pair[1]))(values)
