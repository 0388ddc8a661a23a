# wrong: knows the increment of 0 without calling slowinc
def four_steps(a, b):
    x = delayed(slowinc)(a) if a else 1
    y = delayed(slowinc)(b) if b else 1
    return delayed(slowdec)(delayed(slowadd)(x, y))
