# sleeps in the loop that builds the graph, not in slowsquare
def sum_of_squares(values):
    """Return a Delayed: the sum of the squares, from one slowsquare task per value."""

    @delayed
    def slowsquare(x):
        return x * x

    squares = []
    for x in values:
        sleep(delay)
        squares.append(slowsquare(x))
    return delayed(sum)(squares)
