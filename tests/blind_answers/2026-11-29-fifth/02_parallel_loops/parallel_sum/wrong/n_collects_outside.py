# tasks append to a list outside instead of returning what they find
def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""
    found = []

    def collect(x):
        found.append(slowinc(x))

    def add_up(_):
        return sum(found)

    return delayed(add_up)([delayed(collect)(x) for x in data])
