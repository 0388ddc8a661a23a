# the last step is made but not returned: one is not taken away
def four_steps(a, b):
    """Return a Delayed: (a + 1) + (b + 1), less one."""
    x = delayed(slowinc)(a)
    y = delayed(slowinc)(b)
    total = delayed(slowadd)(x, y)
    delayed(slowdec)(total)
    return total
