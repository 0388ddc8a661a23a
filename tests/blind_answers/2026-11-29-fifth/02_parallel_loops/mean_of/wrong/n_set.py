# puts the results into a set, so equal ones count once
def mean_of(data):
    """Return a Delayed: the mean of slowinc(x) over data, computed by one task from all results."""

    def mean(numbers):
        different = set(numbers)
        return sum(different) / len(different)

    return delayed(mean)([delayed(slowinc)(x) for x in data])
