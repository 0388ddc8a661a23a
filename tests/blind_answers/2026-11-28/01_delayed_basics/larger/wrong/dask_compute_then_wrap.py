# wrong: computes both now and wraps the larger number
def larger(a, b):
    x, y = dask.compute(delayed(slowinc)(a), delayed(slowinc)(b))
    return delayed(max(x, y))
