# delays the results, not the functions: all slow calls run while the graph is built
def four_steps(a, b):
    """Return a Delayed: (a + 1) + (b + 1), less one."""
    x = delayed(slowinc(a))
    y = delayed(slowinc(b))
    z = delayed(slowadd)(x, y)
    return delayed(slowdec)(z)
