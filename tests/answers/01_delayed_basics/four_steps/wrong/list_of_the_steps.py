# caught by: four_steps_calls
def four_steps(a, b):
    x = delayed(slowinc)(a)
    y = delayed(slowinc)(b)
    total = delayed(slowadd)(x, y)
    return [x, y, total, delayed(slowdec)(total)]
