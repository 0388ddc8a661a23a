# turns the numbers into floats, so the digits of large whole numbers get lost
def four_steps(a, b):
    """Return a Delayed: (a + 1) + (b + 1), less one."""
    x = delayed(slowinc)(float(a))
    y = delayed(slowinc)(float(b))
    return delayed(slowdec)(delayed(slowadd)(x, y))
