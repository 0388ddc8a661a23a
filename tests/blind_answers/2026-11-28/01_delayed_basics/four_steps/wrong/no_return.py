# wrong: returns None
def four_steps(a, b):
    x = delayed(slowinc)(a)
    y = delayed(slowinc)(b)
    z = delayed(slowadd)(x, y)
    result = delayed(slowdec)(z)
