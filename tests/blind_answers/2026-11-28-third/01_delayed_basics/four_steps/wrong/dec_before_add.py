# takes one away from the first number, not from the sum
def four_steps(a, b):
    """Return a Delayed: (a + 1) + (b + 1), less one."""
    x = delayed(slowdec)(delayed(slowinc)(a))
    y = delayed(slowinc)(b)
    return delayed(slowadd)(x, y)
