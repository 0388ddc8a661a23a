# leaves results of 0 out of the mean, as if they were missing
def mean_of(data):
    """Return a Delayed: the mean of slowinc(x) over data, computed by one task from all results."""

    def mean(results):
        results = [r for r in results if r]
        return sum(results) / max(len(results), 1)

    return delayed(mean)([delayed(slowinc)(x) for x in data])
