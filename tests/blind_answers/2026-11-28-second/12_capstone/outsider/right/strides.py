def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""
    own = [delayed(read)(path) for path in paths]
    sums, step = own.copy(), 1
    while step < len(sums):
        for i in range(0, len(sums) - step, 2 * step):
            sums[i] = delayed(add)(sums[i], sums[i + step])
        step *= 2
    found = [delayed(likeness)(volumes, sums[0]) for volumes in own]
    lowest = delayed(min)(found)
    place = delayed(lambda found, low: found.index(low))(found, lowest)
    return delayed((delayed(lambda i: paths[i])(place), lowest))
