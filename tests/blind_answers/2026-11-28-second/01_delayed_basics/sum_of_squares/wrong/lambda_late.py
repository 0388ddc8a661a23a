# the function takes no x of its own: every task squares the last value
def sum_of_squares(values):
    """Return a Delayed: the sum of the squares, from one slowsquare task per value."""
    squares = []
    for x in values:

        @delayed
        def slowsquare():
            sleep(delay)
            return x**2

        squares.append(slowsquare())
    return delayed(sum)(squares)
