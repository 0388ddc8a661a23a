# caught by: larger_value
def larger(a, b):
    @delayed
    def pick(x, y):
        if x > y:
            return x
        if y > x:
            return y

    return pick(delayed(slowinc)(a), delayed(slowinc)(b))
