def slowinc(x):
    sleep(delay)
    return x + 1


def slowdec(x):
    sleep(delay)
    return x - 1


def slowadd(x, y):
    sleep(delay)
    return x + y


def four_steps(a, b):
    x = delayed(slowinc)(a)
    y = delayed(slowinc)(b)
    return delayed(slowdec)(delayed(slowadd)(x, y))
