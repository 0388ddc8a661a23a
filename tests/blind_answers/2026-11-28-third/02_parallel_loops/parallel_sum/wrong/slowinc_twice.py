# checks the result with a second call
def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""
    def careful(x):
        if slowinc(x) is None:
            return 0
        return slowinc(x)

    return delayed(sum)([delayed(careful)(x) for x in data])
