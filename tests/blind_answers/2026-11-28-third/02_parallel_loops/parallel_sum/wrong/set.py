# equal values are incremented only once
def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""
    tasks = {x: delayed(slowinc)(x) for x in data}
    return delayed(sum)(list(tasks.values()))
