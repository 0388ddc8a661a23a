# names the tasks by their value: equal values share one task
def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""
    results = [delayed(slowinc)(x, dask_key_name=f"slowinc-{x}") for x in data]
    return delayed(sum)(results)
