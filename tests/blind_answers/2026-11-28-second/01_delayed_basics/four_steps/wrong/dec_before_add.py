# takes one away from b + 1 before adding, not from the sum: right number, wrong steps
def four_steps(a, b):
    """Return a Delayed: (a + 1) + (b + 1), less one."""
    x = delayed(slowinc)(a)
    y = delayed(slowdec)(delayed(slowinc)(b))
    return delayed(slowadd)(x, y)
