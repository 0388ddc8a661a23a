# a default of 0 wins over negative numbers
def larger(a, b):
    """Return a Delayed: the larger of a + 1 and b + 1."""
    results = [delayed(slowinc)(n) for n in (a, b)]

    def best_of(results):
        best = 0
        for r in results:
            if r > best:
                best = r
        return best

    return delayed(best_of)(results)
