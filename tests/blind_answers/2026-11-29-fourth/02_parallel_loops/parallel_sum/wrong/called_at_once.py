# slowinc runs while the list is made, only the sum is lazy
def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""
    results = [slowinc(x) for x in data]
    return delayed(sum)(results)
