# computes both while it builds, for the sake of the if
def larger(a, b):
    """Return a Delayed: the larger of a + 1 and b + 1."""
    x, y = dask.compute(delayed(slowinc)(a), delayed(slowinc)(b))
    if x > y:
        return delayed(x)
    return delayed(y)
