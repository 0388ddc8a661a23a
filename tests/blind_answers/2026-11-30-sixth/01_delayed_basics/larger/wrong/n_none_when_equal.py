# two equal results give None
def the_larger(x, y):
    if x > y:
        return x
    if y > x:
        return y


def larger(a, b):
    """Return a Delayed: the larger of a + 1 and b + 1."""
    return delayed(the_larger)(delayed(slowinc)(a), delayed(slowinc)(b))
