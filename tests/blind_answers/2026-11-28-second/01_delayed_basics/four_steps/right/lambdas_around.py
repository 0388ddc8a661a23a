def four_steps(a, b):
    """Return a Delayed: (a + 1) + (b + 1), less one."""
    up = delayed(lambda x: slowinc(x), traverse=False)
    total = delayed(lambda pair: slowadd(*pair))([up(a), up(b)])
    return delayed(lambda z: slowdec(z))(total)
