# caught by: four_steps_value, four_steps_calls
def four_steps(a, b):
    x = delayed(slowinc)(a)
    y = delayed(slowinc)(a)
    total = delayed(slowadd)(x, y)
    return delayed(slowdec)(total)
