# hands out something to be called
def four_steps(a, b):
    return lambda: delayed(slowdec)(delayed(slowadd)(delayed(slowinc)(a), delayed(slowinc)(b)))
