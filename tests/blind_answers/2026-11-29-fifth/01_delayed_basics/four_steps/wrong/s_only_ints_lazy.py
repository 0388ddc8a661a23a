# numbers that are not whole are added at once, without the four tasks
def four_steps(a, b):
    """Return a Delayed: (a + 1) + (b + 1), less one."""
    if not (isinstance(a, int) and isinstance(b, int)):
        return delayed(a + b + 1)
    x = delayed(slowinc)(a)
    y = delayed(slowinc)(b)
    return delayed(slowdec)(delayed(slowadd)(x, y))
