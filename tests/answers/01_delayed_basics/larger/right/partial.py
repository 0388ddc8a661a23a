from functools import partial


def larger(a, b):
    x = delayed(partial(slowinc, a))()
    y = delayed(partial(slowinc, b))()
    return delayed(partial(max, key=lambda number: number))(x, y)
