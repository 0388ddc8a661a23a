def larger(a, b):
    return delayed(max)([delayed(slowinc)(number) for number in (a, b)])
