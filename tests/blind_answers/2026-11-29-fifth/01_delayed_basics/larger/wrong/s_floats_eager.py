# computes at once when a number is not whole
def larger(a, b):
    """Return a Delayed: the larger of a + 1 and b + 1."""
    lazy = [delayed(slowinc)(n) if isinstance(n, int) else delayed(slowinc(n)) for n in (a, b)]
    return delayed(max)(lazy)
