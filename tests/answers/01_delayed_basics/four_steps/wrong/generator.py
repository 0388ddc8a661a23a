# caught by: four_steps_is_lazy
def four_steps(a, b):
    x = delayed(slowinc)(a)
    y = delayed(slowinc)(b)
    yield delayed(slowdec)(delayed(slowadd)(x, y))
