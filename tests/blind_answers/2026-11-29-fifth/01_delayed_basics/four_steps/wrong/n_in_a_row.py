# adds b first and increments the sum, so everything is one chain and b is never incremented by itself
def four_steps(a, b):
    """Return a Delayed: (a + 1) + (b + 1), less one."""
    x = delayed(slowinc)(a)
    s = delayed(slowadd)(x, b)
    s = delayed(slowinc)(s)
    return delayed(slowdec)(s)
