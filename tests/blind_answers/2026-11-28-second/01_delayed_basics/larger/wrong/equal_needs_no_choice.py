# for equal numbers it builds one slowinc only, and no choice
def larger(a, b):
    """Return a Delayed: the larger of a + 1 and b + 1."""
    if a == b:
        return delayed(slowinc)(a)
    return delayed(max)(delayed(slowinc)(a), delayed(slowinc)(b))
