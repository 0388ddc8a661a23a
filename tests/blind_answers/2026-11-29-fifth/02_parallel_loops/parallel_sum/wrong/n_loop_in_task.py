# one task that has the whole loop in it
def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""

    @delayed
    def loop(data):
        results = []
        for x in data:
            results.append(slowinc(x))
        return sum(results)

    return loop(data)
