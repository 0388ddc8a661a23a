# wrong: compares as text, 9 is larger than 10
def larger(a, b):
    x = delayed(slowinc)(a)
    y = delayed(slowinc)(b)
    return delayed(max)([x, y], key=str)
