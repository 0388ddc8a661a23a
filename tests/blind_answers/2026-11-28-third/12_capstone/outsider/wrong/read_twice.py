# each file is read twice
def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""

    def choose(values):
        return paths[values.index(min(values))], min(values)

    sums = [delayed(read)(path) for path in paths]
    while len(sums) > 1:
        sums = [delayed(add)(*sums[i : i + 2]) if sums[i + 1 :] else sums[i] for i in range(0, len(sums), 2)]
    market = sums[0]
    return delayed(choose)([delayed(likeness)(delayed(read)(path), market) for path in paths])
