# wrong: everything is computed now, only the result is wrapped
def four_steps(a, b):
    x = slowinc(a)
    y = slowinc(b)
    z = slowdec(slowadd(x, y))
    return delayed(z)
