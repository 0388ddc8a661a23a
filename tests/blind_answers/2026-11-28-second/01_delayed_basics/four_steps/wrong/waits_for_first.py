# the second increment waits for the first: span 4
def four_steps(a, b):
    """Return a Delayed: (a + 1) + (b + 1), less one."""

    def after(x, b):
        return slowinc(b)

    x = delayed(slowinc)(a)
    y = delayed(after)(x, b)
    return delayed(slowdec)(delayed(slowadd)(x, y))
