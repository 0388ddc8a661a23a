# each round waits for the one before
def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""

    @delayed
    def add_round(total, x):
        return total + slowinc(x)

    total = delayed(0)
    for x in data:
        total = add_round(total, x)
    return total
