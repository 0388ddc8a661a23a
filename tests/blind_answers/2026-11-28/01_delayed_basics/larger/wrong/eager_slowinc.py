# wrong: slowinc runs while building
def larger(a, b):
    x = slowinc(a)
    y = slowinc(b)
    return delayed(max)(x, y)
