# calls delayed functions inside a delayed one
def larger(a, b):
    """Return a Delayed: the larger of a + 1 and b + 1."""
    @delayed
    def decide(a, b):
        x = delayed(slowinc)(a)
        y = delayed(slowinc)(b)
        return delayed(max)(x, y)

    return decide(a, b)
