# hands out b in the place of its result
def larger(a, b):
    x, y = delayed(slowinc)(a), delayed(slowinc)(b)

    @delayed
    def choose(p, q):
        if p > q:
            return p
        return b

    return choose(x, y)
