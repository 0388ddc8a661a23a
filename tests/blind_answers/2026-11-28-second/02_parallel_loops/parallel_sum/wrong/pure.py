# equal values share a task: not one for each x
def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""
    inc = delayed(slowinc, pure=True)
    return delayed(sum)([inc(x) for x in data])
