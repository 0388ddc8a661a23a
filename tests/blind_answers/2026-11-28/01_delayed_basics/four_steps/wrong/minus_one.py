# wrong: subtracts with - 1 instead of slowdec
def four_steps(a, b):
    x = delayed(slowinc)(a)
    y = delayed(slowinc)(b)
    return delayed(slowadd)(x, y) - 1
