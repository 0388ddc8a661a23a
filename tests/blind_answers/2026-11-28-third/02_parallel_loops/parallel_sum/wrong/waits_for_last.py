# a running total is passed through the slow tasks: each waits for the one before
def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""
    def add_incremented(total, x):
        return total + slowinc(x)

    total = 0
    for x in data:
        total = delayed(add_incremented)(total, x)
    return total
