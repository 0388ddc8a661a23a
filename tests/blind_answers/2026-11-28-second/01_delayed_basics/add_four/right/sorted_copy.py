def add_four(values):
    """Return a Delayed: the sum of four numbers, from three calls of slowadd with a span of two."""
    ordered = sorted(values)

    @delayed
    def plus(x, y):
        return slowadd(x, y)

    small_and_large = plus(ordered[0], ordered[3])
    middle = plus(ordered[1], ordered[2])
    return plus(small_and_large, middle)
