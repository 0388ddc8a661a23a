# fails for a single file
def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""

    def choose(values):
        return paths[values.index(min(values))], min(values)

    volumes = [delayed(read)(path) for path in paths]
    sums = [delayed(add)(a, b) for a, b in zip(volumes[::2], volumes[1::2])]
    if len(volumes) % 2:
        sums[-1] = delayed(add)(sums[-1], volumes[-1])
    while len(sums) > 1:
        sums.append(delayed(add)(sums.pop(0), sums.pop(0)))
    return delayed(choose)([delayed(likeness)(own, sums[0]) for own in volumes])
