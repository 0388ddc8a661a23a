# wrong: equal values give None
def larger(a, b):
    @delayed
    def choose(x, y):
        if x > y:
            return x
        elif y > x:
            return y

    return choose(delayed(slowinc)(a), delayed(slowinc)(b))
