def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""

    @delayed
    def one_round(x):
        incremented = slowinc(x)
        return [incremented]

    return delayed(sum)([one_round(x)[0] for x in data])
