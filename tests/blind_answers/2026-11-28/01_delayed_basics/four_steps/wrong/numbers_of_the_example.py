# wrong: uses 4 and 7 of the cell below whatever a and b are
def four_steps(a, b):
    x = delayed(slowinc)(4)
    y = delayed(slowinc)(7)
    z = delayed(slowadd)(x, y)
    return delayed(slowdec)(z)
