def four_steps(a, b):
    """Return a Delayed: (a + 1) + (b + 1), less one."""
    first = delayed(slowinc, name="one")(a)
    second = delayed(slowinc, name="two")(b)
    return delayed(slowdec)(delayed(slowadd)(second, first))
