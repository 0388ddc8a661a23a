# x + 1 written out, slowinc isn't called
def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""
    return delayed(sum)([delayed(lambda x: x + 1)(x) for x in data])
