def later(function, *args):
    """Call function(*args) later."""
    return delayed(function)(*args)


def four_steps(a, b):
    x, y = later(slowinc, a), later(slowinc, b)
    return later(slowdec, later(slowadd, x, y))
