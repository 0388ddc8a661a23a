# decrements both results before adding: two taken away
def four_steps(a, b):
    """Return a Delayed: (a + 1) + (b + 1), less one."""
    x = delayed(slowdec)(delayed(slowinc)(a))
    y = delayed(slowdec)(delayed(slowinc)(b))
    return delayed(slowadd)(x, y)
