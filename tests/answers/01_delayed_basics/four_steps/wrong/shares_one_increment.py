# caught by: four_steps_is_lazy, four_steps_value
def four_steps(a, b):
    x = delayed(slowinc)(a)
    total = delayed(slowadd)(x, x)
    return delayed(slowdec)(total)
