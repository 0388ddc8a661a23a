# chooses between a and b before, and increments only one
def larger(a, b):
    """Return a Delayed: the larger of a + 1 and b + 1."""
    if a > b:
        return delayed(slowinc)(a)
    return delayed(slowinc)(b)
