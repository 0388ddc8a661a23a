# all four calls are hidden in one task
def four_steps(a, b):
    """Return a Delayed: (a + 1) + (b + 1), less one."""

    def all_steps(a, b):
        x = slowinc(a)
        y = slowinc(b)
        return slowdec(slowadd(x, y))

    return delayed(all_steps)(a, b)
