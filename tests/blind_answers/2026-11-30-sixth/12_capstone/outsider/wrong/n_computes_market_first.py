# computes the market while the graph is built
def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""
    level = [delayed(read)(path) for path in paths]
    own = dask.compute(*level)
    sums = list(own)
    while len(sums) > 1:
        sums = [add(a, b) for a, b in zip(sums[::2], sums[1::2])] + sums[len(sums) // 2 * 2 :]
    values = [delayed(likeness)(one, sums[0]) for one in own]
    return delayed(lambda values: (paths[values.index(min(values))], min(values)))(values)
