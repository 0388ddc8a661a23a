# opposite numbers have the same square: one task for both
def sum_of_squares(values):
    """Return a Delayed: the sum of the squares, from one slowsquare task per value."""

    @delayed
    def slowsquare(x):
        sleep(delay)
        return x**2

    known = {}
    for x in values:
        if abs(x) not in known:
            known[abs(x)] = slowsquare(x)
    return delayed(sum)([known[abs(x)] for x in values])
