# calls the lazy function inside a task, so the result is a Delayed again
def sum_of_squares(values):
    """Return a Delayed: the sum of the squares, from one slowsquare task per value."""

    @delayed
    def slowsquare(x):
        sleep(delay)
        return x**2

    @delayed
    def total(numbers):
        return sum(slowsquare(x) for x in numbers)

    return total(values)
