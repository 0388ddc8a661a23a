from functools import partial


def four_steps(a, b):
    x = delayed(partial(slowinc, a))()
    y = delayed(partial(slowinc, b))()
    add_to_x = partial(delayed(slowadd), x)
    return delayed(slowdec)(add_to_x(y))
