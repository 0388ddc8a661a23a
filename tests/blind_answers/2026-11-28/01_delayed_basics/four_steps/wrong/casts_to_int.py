# wrong: cuts off decimals
def four_steps(a, b):
    x = delayed(slowinc)(int(a))
    y = delayed(slowinc)(int(b))
    return delayed(slowdec)(delayed(slowadd)(x, y))
