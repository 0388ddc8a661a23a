# computes both numbers while the graph is built, to be able to decide
def larger(a, b):
    """Return a Delayed: the larger of a + 1 and b + 1."""
    x = delayed(slowinc)(a)
    y = delayed(slowinc)(b)
    if x.compute() > y.compute():
        return x
    return y
