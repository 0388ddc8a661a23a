from functools import partial


def add_four(values):
    a, b, c, d = values
    left = delayed(partial(slowadd, a))(b)
    right = delayed(partial(slowadd, c))(d)
    return delayed(slowadd)(left, right)
