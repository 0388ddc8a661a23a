# caught by: larger_value
def larger(a, b):
    @delayed
    def pick(x, y):
        return (x > y and x) or y

    return pick(delayed(slowinc)(a), delayed(slowinc)(b))
