# prints a computed middle while it builds
def four_steps(a, b):
    """Return a Delayed: (a + 1) + (b + 1), less one."""
    x = delayed(slowinc)(a)
    y = delayed(slowinc)(b)
    total = delayed(slowadd)(x, y)
    print("so far", total.compute())
    return delayed(slowdec)(total)
