@delayed
def inc(x):
    return slowinc(x)


@delayed
def add(x, y):
    return slowadd(x, y)


@delayed
def dec(x):
    return slowdec(x)


def four_steps(a, b):
    return dec(add(inc(a), inc(b)))
