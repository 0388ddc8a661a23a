def sum_of_squares(values):
    """Return a Delayed: the sum of the squares, from one slowsquare task per value."""

    @delayed
    def slowsquare(x):
        sleep(delay)
        return x * x

    @delayed
    def total(by_position):
        return sum(by_position.values())

    return total({i: slowsquare(x) for i, x in enumerate(values)})
