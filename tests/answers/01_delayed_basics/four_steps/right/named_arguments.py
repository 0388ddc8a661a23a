def four_steps(a, b):
    first = delayed(slowinc)(x=a)
    second = delayed(slowinc)(x=b)
    total = delayed(slowadd)(y=second, x=first)
    return delayed(slowdec)(x=total)
