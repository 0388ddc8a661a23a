# wrong: catches the error and always returns y
def larger(a, b):
    x = delayed(slowinc)(a)
    y = delayed(slowinc)(b)
    try:
        if x > y:
            return x
    except TypeError:
        pass
    return y
