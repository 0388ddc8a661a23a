# each increment gets the total of the ones before, so they wait for one another
def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""

    @delayed
    def add_increment(total, x):
        return total + slowinc(x)

    total = 0
    for x in data:
        total = add_increment(total, x)
    return total
