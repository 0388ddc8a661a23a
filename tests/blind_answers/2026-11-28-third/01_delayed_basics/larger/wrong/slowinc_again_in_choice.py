# compares the results, but then computes the chosen one anew from its argument: three slowinc calls
def larger(a, b):
    """Return a Delayed: the larger of a + 1 and b + 1."""
    def choose(x, y, a, b):
        if x > y:
            return slowinc(a)
        return slowinc(b)

    return delayed(choose)(delayed(slowinc)(a), delayed(slowinc)(b), a, b)
