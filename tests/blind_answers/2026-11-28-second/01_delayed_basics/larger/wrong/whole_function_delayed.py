# the decorator stands over the function as it was: one task
@delayed
def larger(a, b):
    """Return a Delayed: the larger of a + 1 and b + 1."""
    x = slowinc(a)
    y = slowinc(b)
    if x > y:
        return x
    return y
