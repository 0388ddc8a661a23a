# begins with -1000 as the smallest number there is
def larger(a, b):
    """Return a Delayed: the larger of a + 1 and b + 1."""

    def highest(results):
        best = -1000
        for result in results:
            if result > best:
                best = result
        return best

    return delayed(highest)([delayed(slowinc)(a), delayed(slowinc)(b)])
