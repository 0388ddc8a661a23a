# both increments out of one map
def four_steps(a, b):
    return delayed(slowdec)(delayed(slowadd)(*map(delayed(slowinc), (a, b))))
