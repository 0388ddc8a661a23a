# cuts floats down to whole numbers
def four_steps(a, b):
    """Return a Delayed: (a + 1) + (b + 1), less one."""
    x = delayed(slowinc)(int(a))
    y = delayed(slowinc)(int(b))
    return delayed(slowdec)(delayed(slowadd)(x, y))
