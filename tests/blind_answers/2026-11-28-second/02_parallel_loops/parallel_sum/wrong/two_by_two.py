# a task does two neighbours at once: not a task for each x
def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""
    values = list(data)

    @delayed
    def two(pair):
        return sum(slowinc(x) for x in pair)

    return delayed(sum)([two(values[i : i + 2]) for i in range(0, len(values), 2)])
