# calls slowinc twice for each value: once in a task to test it, once to use it
def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""

    @delayed
    def checked(x):
        if slowinc(x) is None:
            raise ValueError(x)
        return slowinc(x)

    return delayed(sum)([checked(x) for x in data])
