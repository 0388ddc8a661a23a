def choose(x, y):
    if x > y:
        return x
    return y


def larger(a, b):
    x = delayed(slowinc)(a)
    y = delayed(slowinc)(b)
    return delayed(choose)(x, y)
