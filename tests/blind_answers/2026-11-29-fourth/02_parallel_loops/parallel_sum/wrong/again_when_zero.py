# calls slowinc a second time in a task whose result is 0
def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""

    @delayed
    def inc(x):
        return slowinc(x) or slowinc(x)

    return delayed(sum)([inc(x) for x in data])
