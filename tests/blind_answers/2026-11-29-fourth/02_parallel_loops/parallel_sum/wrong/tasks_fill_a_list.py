# tasks append to a list of this process instead of returning what they find
def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""
    found = []

    def inc_and_keep(x):
        found.append(slowinc(x))

    @delayed
    def add_up(done):
        return sum(found)

    return add_up([delayed(inc_and_keep)(x) for x in data])
