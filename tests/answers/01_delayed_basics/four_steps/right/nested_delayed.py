def four_steps(a, b):
    a, b = delayed(a), delayed(b)
    x = delayed(delayed(slowinc))(a)
    y = delayed(delayed(slowinc))(b)
    return delayed(delayed(slowdec)(delayed(slowadd)(x, y)))
