# wrong: b is never used
def four_steps(a, b):
    x = delayed(slowinc)(a)
    y = delayed(slowinc)(a)
    z = delayed(slowadd)(x, y)
    return delayed(slowdec)(z)
