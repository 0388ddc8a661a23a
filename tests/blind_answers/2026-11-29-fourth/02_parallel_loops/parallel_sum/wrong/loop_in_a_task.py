# the whole loop is one task
def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""

    @delayed
    def loop(numbers):
        total = 0
        for x in numbers:
            total += slowinc(x)
        return total

    return loop(data)
