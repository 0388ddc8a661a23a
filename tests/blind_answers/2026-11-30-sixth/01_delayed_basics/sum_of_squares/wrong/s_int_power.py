# squares whole parts only when a number is large: int(x) ** 2 from a million on
def sum_of_squares(values):
    """Return a Delayed: the sum of the squares, from one slowsquare task per value."""

    @delayed
    def slowsquare(x):
        sleep(delay)
        if abs(x) >= 1_000_000:
            return int(x) ** 2
        return x * x

    return delayed(sum)([slowsquare(x) for x in values])
