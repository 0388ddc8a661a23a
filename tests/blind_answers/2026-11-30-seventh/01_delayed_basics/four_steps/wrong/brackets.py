# calls it, then delays what comes out
def four_steps(a, b):
    return delayed(slowdec(slowadd(slowinc(a), slowinc(b))))
