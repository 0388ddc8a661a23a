# uses a twice, b never (copy and paste)
def four_steps(a, b):
    """Return a Delayed: (a + 1) + (b + 1), less one."""
    x = delayed(slowinc)(a)
    y = delayed(slowinc)(a)
    total = delayed(slowadd)(x, y)
    return delayed(slowdec)(total)
