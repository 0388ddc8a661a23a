# all four steps in one task
@delayed
def all_steps(a, b):
    x = slowinc(a)
    y = slowinc(b)
    return slowdec(slowadd(x, y))


def four_steps(a, b):
    """Return a Delayed: (a + 1) + (b + 1), less one."""
    return all_steps(a, b)
