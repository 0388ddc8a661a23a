class Mean:
    def __call__(self, results):
        total = count = 0
        for result in results:
            total, count = total + result, count + 1
        return total / count


def mean_of(data):
    """Return a Delayed: the mean of slowinc(x) over data, computed by one task from all results."""
    results = [delayed(slowinc)(x) for x in data]
    return delayed(Mean())(results)
