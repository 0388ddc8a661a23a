def sum_of_squares(values):
    """Return a Delayed: the sum of the squares, from one slowsquare task per value."""
    @delayed
    def slowsquare(x):
        print("squaring", x)
        sleep(delay)
        return x * x

    first, *others = [slowsquare(x) for x in values]
    for other in others:
        first += other
    return first
