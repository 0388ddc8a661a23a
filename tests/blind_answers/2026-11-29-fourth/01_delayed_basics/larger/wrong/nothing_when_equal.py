# returns None when both results are equal
def choose_larger(x, y):
    if x > y:
        return x
    elif y > x:
        return y


def larger(a, b):
    """Return a Delayed: the larger of a + 1 and b + 1."""
    return delayed(choose_larger)(delayed(slowinc)(a), delayed(slowinc)(b))
