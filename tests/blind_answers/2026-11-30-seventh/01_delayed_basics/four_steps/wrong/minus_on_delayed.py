# the last step is an operator
def four_steps(a, b):
    x, y = delayed(slowinc)(a), delayed(slowinc)(b)
    return delayed(slowadd)(x, y) - 1
