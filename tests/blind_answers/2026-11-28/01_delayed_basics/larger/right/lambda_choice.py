def larger(a, b):
    inc = delayed(slowinc)
    return delayed(lambda x, y: x if x >= y else y)(inc(a), inc(b))
