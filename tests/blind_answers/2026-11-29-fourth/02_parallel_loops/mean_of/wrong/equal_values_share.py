# equal values share one slowinc task
def mean_of(data):
    """Return a Delayed: the mean of slowinc(x) over data, computed by one task from all results."""
    task_of = {}
    for x in data:
        if x not in task_of:
            task_of[x] = delayed(slowinc)(x)

    def mean(numbers):
        return sum(numbers) / len(numbers)

    return delayed(mean)([task_of[x] for x in data])
