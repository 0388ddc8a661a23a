def four_steps(a, b):
    """Return a Delayed: (a + 1) + (b + 1), less one."""

    @delayed
    def inc(x):
        return slowinc(x)

    @delayed
    def add(x, y):
        return slowadd(x, y)

    @delayed
    def dec(x):
        return slowdec(x)

    return dec(add(inc(a), inc(b)))
