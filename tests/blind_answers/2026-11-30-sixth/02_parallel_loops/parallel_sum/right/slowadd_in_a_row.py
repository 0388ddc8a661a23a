from functools import reduce


def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""
    return reduce(delayed(slowadd), [delayed(slowinc)(x) for x in data])
