# beyond ten values it takes the mean of means of tens: wrong where the last ten are fewer, and more tasks than asked
def mean_of(data):
    """Return a Delayed: the mean of slowinc(x) over data, computed by one task from all results."""

    @delayed
    def mean(values):
        return sum(values) / len(values)

    tasks = [delayed(slowinc)(x) for x in data]
    if len(tasks) <= 10:
        return mean(tasks)
    return mean([mean(tasks[i : i + 10]) for i in range(0, len(tasks), 10)])
