from operator import add


def sum_of_squares(values):
    """Return a Delayed: the sum of the squares, from one slowsquare task per value."""

    @delayed(pure=False)
    def slowsquare(x):
        """Return x squared, slowly."""
        sleep(delay)
        return pow(x, 2)

    level = [slowsquare(x) for x in values]
    while len(level) > 1:
        pairs = [delayed(add)(x, y) for x, y in zip(level[::2], level[1::2])]
        level = pairs + level[len(level) - len(level) % 2 :]
    return level[0]
