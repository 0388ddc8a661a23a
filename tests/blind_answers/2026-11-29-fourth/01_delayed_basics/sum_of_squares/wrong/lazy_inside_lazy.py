# calls the lazy function inside another task, which returns a Delayed
def sum_of_squares(values):
    """Return a Delayed: the sum of the squares, from one slowsquare task per value."""

    @delayed
    def slowsquare(x):
        sleep(delay)
        return x**2

    @delayed
    def add_up(numbers):
        return sum(slowsquare(x) for x in numbers)

    return add_up(values)
