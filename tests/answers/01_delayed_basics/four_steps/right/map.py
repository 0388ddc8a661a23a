def four_steps(a, b):
    total = delayed(slowadd)(*map(delayed(slowinc), (a, b)))
    return delayed(slowdec)(total)
