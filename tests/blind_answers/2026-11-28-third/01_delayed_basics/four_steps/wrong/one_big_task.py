# everything in one task
def four_steps(a, b):
    """Return a Delayed: (a + 1) + (b + 1), less one."""
    def steps(a, b):
        return slowdec(slowadd(slowinc(a), slowinc(b)))

    return delayed(steps)(a, b)
