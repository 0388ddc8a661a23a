# treats a 0 as "not given" and uses 1 instead
def four_steps(a, b):
    """Return a Delayed: (a + 1) + (b + 1), less one."""
    x = delayed(slowinc)(a or 1)
    y = delayed(slowinc)(b or 1)
    return delayed(slowdec)(delayed(slowadd)(x, y))
