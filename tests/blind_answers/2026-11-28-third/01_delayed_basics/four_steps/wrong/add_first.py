# adds first and increments the sum twice: right number, but a chain of four
def four_steps(a, b):
    """Return a Delayed: (a + 1) + (b + 1), less one."""
    total = delayed(slowadd)(a, b)
    total = delayed(slowinc)(total)
    total = delayed(slowinc)(total)
    return delayed(slowdec)(total)
