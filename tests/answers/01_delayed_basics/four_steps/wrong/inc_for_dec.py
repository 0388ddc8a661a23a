# caught by: four_steps_value, four_steps_calls
def four_steps(a, b):
    x = delayed(slowinc)(a)
    y = delayed(slowinc)(b)
    total = delayed(slowadd)(x, y)
    return delayed(slowinc)(total)
