def sum_of_squares(values):
    """Return a Delayed: the sum of the squares, from one slowsquare task per value."""
    import operator

    @delayed
    def slowsquare(x, pause=delay):
        square = operator.mul(x, x)
        sleep(pause)
        return square

    level = [slowsquare(x=x) for x in values]
    while len(level) > 1:
        pairs = [delayed(operator.add)(a, b) for a, b in zip(level[::2], level[1::2])]
        level = pairs + level[2 * len(pairs) :]
    return level[0]
