# wrong: computes the two increments while building
def four_steps(a, b):
    x, y = dask.compute(delayed(slowinc)(a), delayed(slowinc)(b))
    total = delayed(slowadd)(x, y)
    return delayed(slowdec)(total)
