def sum_of_squares(values):
    """Return a Delayed: the sum of the squares, from one slowsquare task per value."""

    @delayed
    def slowsquare(x):
        square = pow(x, 2)
        sleep(delay)
        return square

    def in_pairs(lazies):
        if len(lazies) == 1:
            return lazies[0]
        middle = len(lazies) // 2
        return in_pairs(lazies[:middle]) + in_pairs(lazies[middle:])

    return in_pairs([slowsquare(value) for value in values])
