# leaves steps out where a is -1, since its increment is 0: two tasks instead of four, and no addition
def four_steps(a, b):
    """Return a Delayed: (a + 1) + (b + 1), less one."""
    if a == -1:
        return delayed(slowdec)(delayed(slowinc)(b))
    x = delayed(slowinc)(a)
    y = delayed(slowinc)(b)
    return delayed(slowdec)(delayed(slowadd)(x, y))
