def larger(a, b):
    return delayed(max)(*map(delayed(slowinc), [b, a]))
