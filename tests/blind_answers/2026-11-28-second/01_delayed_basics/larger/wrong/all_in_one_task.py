# both slowinc calls hidden in one task
def larger(a, b):
    """Return a Delayed: the larger of a + 1 and b + 1."""

    @delayed
    def work(a, b):
        x, y = slowinc(a), slowinc(b)
        return x if x > y else y

    return work(a, b)
