# caught by: four_steps_value
def four_steps(a, b):
    x = delayed(slowinc)(4)
    y = delayed(slowinc)(7)
    total = delayed(slowadd)(x, y)
    return delayed(slowdec)(total)
