# computes at the end and returns a number instead of a Delayed
def four_steps(a, b):
    """Return a Delayed: (a + 1) + (b + 1), less one."""
    x = delayed(slowinc)(a)
    y = delayed(slowinc)(b)
    z = delayed(slowadd)(x, y)
    result = delayed(slowdec)(z)
    return result.compute()
