# cuts the fraction off a and b before it uses them
def four_steps(a, b):
    """Return a Delayed: (a + 1) + (b + 1), less one."""
    a, b = int(a), int(b)
    x = delayed(slowinc)(a)
    y = delayed(slowinc)(b)
    return delayed(slowdec)(delayed(slowadd)(x, y))
