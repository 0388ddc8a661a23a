# computes all increments at once, then decides
def increment_and_branch(data):
    """Return a Delayed: for every x the half or the odd_process of slowinc(x), in a list."""
    incremented = dask.compute(*[delayed(slowinc)(x) for x in data])
    results = []
    for y in incremented:
        if is_even(y):
            results.append(delayed(half)(y))
        else:
            results.append(delayed(odd_process)(y))
    return delayed(list)(results)
