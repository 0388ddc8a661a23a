# slowadd is called at once with two Delayed: it sleeps now and gives x + y
def four_steps(a, b):
    """Return a Delayed: (a + 1) + (b + 1), less one."""
    x = delayed(slowinc)(a)
    y = delayed(slowinc)(b)
    total = slowadd(x, y)
    return delayed(slowdec)(total)
