# the task of the mean calls slowinc itself, for all values
def mean_of(data):
    """Return a Delayed: the mean of slowinc(x) over data, computed by one task from all results."""

    def mean(data):
        results = [slowinc(x) for x in data]
        return sum(results) / len(results)

    return delayed(mean)(data)
