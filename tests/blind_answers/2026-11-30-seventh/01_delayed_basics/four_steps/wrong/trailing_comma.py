# a tuple with one Delayed in it
def four_steps(a, b):
    x = delayed(slowinc)(a)
    y = delayed(slowinc)(b)
    total = delayed(slowadd)(x, y)
    return delayed(slowdec)(total),
