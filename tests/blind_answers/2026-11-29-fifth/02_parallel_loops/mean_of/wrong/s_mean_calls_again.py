# the last task throws the results away and calls slowinc for all values itself
def mean_of(data):
    """Return a Delayed: the mean of slowinc(x) over data, computed by one task from all results."""

    def mean(results):
        again = [slowinc(x) for x in data]
        return sum(again) / len(results)

    return delayed(mean)([delayed(slowinc)(x) for x in data])
