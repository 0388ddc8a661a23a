def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""
    lazy = dask.delayed(slowinc)
    total = None
    for x in data:
        total = lazy(x) if total is None else dask.delayed(slowadd)(total, lazy(x))
    return total
