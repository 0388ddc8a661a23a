# caught by: four_steps_is_lazy, four_steps_calls
def four_steps(a, b):
    x = delayed(slowinc)(a).compute()
    y = delayed(slowinc)(b).compute()
    total = delayed(slowadd)(x, y)
    return delayed(slowdec)(total)
