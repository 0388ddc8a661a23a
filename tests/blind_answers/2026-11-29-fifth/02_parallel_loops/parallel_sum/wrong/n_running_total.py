# each task takes the total so far, so each waits for the one before
def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""

    def step(total, x):
        return total + slowinc(x)

    total = 0
    for x in data:
        total = delayed(step)(total, x)
    return total
