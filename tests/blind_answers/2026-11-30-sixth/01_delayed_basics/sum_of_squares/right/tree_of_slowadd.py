def sum_of_squares(values):
    """Return a Delayed: the sum of the squares, from one slowsquare task per value."""

    @delayed
    def slowsquare(x):
        sleep(delay)
        return x * x

    level = [slowsquare(x) for x in values]
    while len(level) > 1:
        pairs = [delayed(slowadd)(x, y) for x, y in zip(level[::2], level[1::2])]
        level = pairs + level[2 * len(pairs) :]
    return level[0]
