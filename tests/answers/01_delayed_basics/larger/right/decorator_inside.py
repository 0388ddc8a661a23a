def larger(a, b):
    @delayed
    def pick(x, y):
        return x if x >= y else y

    inc = delayed(slowinc)
    return pick(inc(a), inc(b))
