# for more than 20 values: means of batches, and their mean (more tasks, and wrong when the last batch is shorter)
def mean_of(data):
    """Return a Delayed: the mean of slowinc(x) over data, computed by one task from all results."""

    @delayed
    def mean(values):
        return sum(values) / len(values)

    results = [delayed(slowinc)(x) for x in data]
    if len(results) > 20:
        return mean([mean(results[i : i + 20]) for i in range(0, len(results), 20)])
    return mean(results)
