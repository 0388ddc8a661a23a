# caught by: add_four_span
def add_four(values):
    a, b, c, d = values
    left, right = dask.compute(delayed(slowadd)(a, b), delayed(slowadd)(c, d))
    return delayed(slowadd)(left, right)
