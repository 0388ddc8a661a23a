# wrong: calls slowinc three times
def larger(a, b):
    x = delayed(slowinc)(a)
    y = delayed(slowinc)(b)

    @delayed
    def choose(x, y):
        return slowinc(a) if x > y else slowinc(b)

    return choose(x, y)
