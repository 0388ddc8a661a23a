# computes all increments first, in the middle of the building
def increment_and_branch(data):
    """Return a Delayed: for every x the half or the odd_process of slowinc(x), in a list."""
    increments = dask.compute(*[delayed(slowinc)(x) for x in data])
    return delayed(list)([delayed(half if is_even(y) else odd_process)(y) for y in increments])
