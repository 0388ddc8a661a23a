def lazily(function, *arguments):
    return delayed(function)(*arguments)


def four_steps(a, b):
    total = lazily(slowadd, lazily(slowinc, a), lazily(slowinc, b))
    return lazily(slowdec, total)
