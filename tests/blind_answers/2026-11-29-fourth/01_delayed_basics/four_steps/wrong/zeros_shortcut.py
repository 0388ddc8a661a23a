# for two zeros it returns the ready number 1 without any slow call
def four_steps(a, b):
    """Return a Delayed: (a + 1) + (b + 1), less one."""
    if not a and not b:
        return delayed(1)
    x = delayed(slowinc)(a)
    y = delayed(slowinc)(b)
    return delayed(slowdec)(delayed(slowadd)(x, y))
