# caught by: four_steps_is_lazy
def four_steps(a, b):
    print(slowinc(a))
    z = delayed(slowdec)(delayed(slowadd)(delayed(slowinc)(a), delayed(slowinc)(b)))
    return z
