# wrong: four tasks are there, but the result does not come out of them
def four_steps(a, b):
    x = delayed(slowinc)(a)
    y = delayed(slowinc)(b)
    z = delayed(slowadd)(x, y)
    return delayed(lambda ignored: a + b + 1)(z)
