def four_steps(a, b):
    x, y = [delayed(slowinc)(n) for n in (a, b)]
    return delayed(slowdec)(delayed(slowadd)(x, y))
