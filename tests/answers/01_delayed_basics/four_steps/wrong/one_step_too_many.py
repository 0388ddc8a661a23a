# caught by: four_steps_is_lazy
def four_steps(a, b):
    x = delayed(slowinc)(a)
    y = delayed(slowinc)(b)
    total = delayed(slowadd)(x, y)
    back = delayed(slowdec)(delayed(slowdec)(total))
    return delayed(slowinc)(back)
