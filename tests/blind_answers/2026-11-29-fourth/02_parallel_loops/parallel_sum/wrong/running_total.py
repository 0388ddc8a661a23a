# every slowinc waits for the total so far
def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""

    def one_more(total, x):
        return total + slowinc(x)

    total = 0
    for x in data:
        total = delayed(one_more)(total, x)
    return total
