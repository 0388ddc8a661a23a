def larger(a, b):
    return delayed(max)([delayed(slowinc)(v) for v in (a, b)])
