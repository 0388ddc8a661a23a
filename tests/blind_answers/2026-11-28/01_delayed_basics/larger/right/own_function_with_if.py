def larger(a, b):
    @delayed
    def choose(x, y):
        if x > y:
            return x
        return y

    x = delayed(slowinc)(a)
    y = delayed(slowinc)(b)
    return choose(x, y)
