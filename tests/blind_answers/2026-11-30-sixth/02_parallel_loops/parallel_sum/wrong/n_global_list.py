# tasks append to a list and return nothing: lost in other processes
def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""
    found = []

    @delayed
    def increment(x):
        found.append(slowinc(x))

    @delayed
    def total(done):
        return sum(found)

    return total([increment(x) for x in data])
