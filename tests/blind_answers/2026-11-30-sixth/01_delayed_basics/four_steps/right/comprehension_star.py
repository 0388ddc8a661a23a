def four_steps(a, b):
    """Return a Delayed: (a + 1) + (b + 1), less one."""
    increments = [delayed(slowinc)(value) for value in (a, b)]
    return delayed(slowdec)(delayed(slowadd)(*increments))
