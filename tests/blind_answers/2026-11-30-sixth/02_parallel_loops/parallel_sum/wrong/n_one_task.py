# one task with the whole loop in it
def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""

    @delayed
    def whole_loop(data):
        total = 0
        for x in data:
            total += slowinc(x)
        return total

    return whole_loop(data)
