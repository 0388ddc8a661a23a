# two chains that leave out the last of an odd number (and fail for one file)
def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""

    def choose(values):
        return paths[values.index(min(values))], min(values)

    volumes = [delayed(read)(path) for path in paths]
    half = len(volumes) // 2
    left, right = volumes[0], volumes[half]
    for n in range(1, half):
        left = delayed(add)(left, volumes[n])
        right = delayed(add)(right, volumes[half + n])
    market = delayed(add)(left, right)
    return delayed(choose)([delayed(likeness)(own, market) for own in volumes])
