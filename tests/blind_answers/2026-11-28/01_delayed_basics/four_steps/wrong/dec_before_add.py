# wrong: takes one from a's increment, not from the sum (same value, other steps)
def four_steps(a, b):
    x = delayed(slowdec)(delayed(slowinc)(a))
    y = delayed(slowinc)(b)
    return delayed(slowadd)(x, y)
