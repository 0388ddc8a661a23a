# chooses between a and b before, and calls slowinc once
def larger(a, b):
    """Return a Delayed: the larger of a + 1 and b + 1."""
    return delayed(slowinc)(max(a, b))
