def four_steps(a, b):
    """Return a Delayed: (a + 1) + (b + 1), less one."""

    @delayed
    def up(x):
        return slowinc(x)

    @delayed
    def plus(x, y):
        return slowadd(x, y)

    @delayed
    def down(x):
        return slowdec(x)

    return down(plus(up(a), up(b)))
