@delayed
def pick(condition, yes, no):
    return yes if condition else no


def larger(a, b):
    """Return a Delayed: the larger of a + 1 and b + 1."""
    x, y = delayed(slowinc)(a), delayed(slowinc)(b)
    return pick(x > y, x, y)
