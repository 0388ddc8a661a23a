# takes one away from b's result instead of from the sum; the number is the same
def four_steps(a, b):
    """Return a Delayed: (a + 1) + (b + 1), less one."""
    x = delayed(slowinc)(a)
    y = delayed(slowdec)(delayed(slowinc)(b))
    return delayed(slowadd)(x, y)
