# calls slowinc, throws its result away and adds 1 itself
def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""

    @delayed
    def inc(x):
        slowinc(x)
        return x + 1

    return delayed(sum)([inc(x) for x in data])
