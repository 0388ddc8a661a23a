# the whole loop in one task
def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""
    def loop(data):
        results = []
        for x in data:
            results.append(slowinc(x))
        return sum(results)

    return delayed(loop)(data)
