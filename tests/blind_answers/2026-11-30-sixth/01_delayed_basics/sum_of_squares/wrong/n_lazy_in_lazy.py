# the lazy function is called inside a task: computing gives another Delayed
def sum_of_squares(values):
    """Return a Delayed: the sum of the squares, from one slowsquare task per value."""

    @delayed
    def slowsquare(x):
        sleep(delay)
        return x**2

    @delayed
    def total(values):
        return sum([slowsquare(x) for x in values])

    return total(values)
