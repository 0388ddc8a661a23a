# turns the numbers into floats first: large whole numbers come out wrong
def four_steps(a, b):
    """Return a Delayed: (a + 1) + (b + 1), less one."""
    a, b = float(a), float(b)
    x = delayed(slowinc)(a)
    y = delayed(slowinc)(b)
    return delayed(slowdec)(delayed(slowadd)(x, y))
