# caught by: four_steps_is_lazy
def four_steps(a, b):
    z = delayed(slowdec)(delayed(slowadd)(delayed(slowinc)(a), delayed(slowinc)(b)))
    print("the result will be", z.compute())
    return z
