# caught by: larger_calls
def larger(a, b):
    @delayed
    def pick(first, x, y):
        return x if first else y

    first = delayed(slowinc)(a) > delayed(slowinc)(b)
    return pick(first, delayed(slowinc)(a), delayed(slowinc)(b))
