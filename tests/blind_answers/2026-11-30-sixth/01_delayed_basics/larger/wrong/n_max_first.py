# takes the larger argument in a task and increments it once
def larger(a, b):
    """Return a Delayed: the larger of a + 1 and b + 1."""
    return delayed(slowinc)(delayed(max)(a, b))
