# the program of the text, unchanged
def larger(a, b):
    x = delayed(slowinc)(a)
    y = delayed(slowinc)(b)
    if x > y:
        return x
    return y
