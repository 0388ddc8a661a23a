# simplified by hand: a + b + 1 in one task
def four_steps(a, b):
    """Return a Delayed: (a + 1) + (b + 1), less one."""
    return delayed(lambda a, b: (a + 1) + (b + 1) - 1)(a, b)
