# wrong: computes, returns a list of numbers
def totals(groups):
    return list(dask.compute(*[delayed(sum)([lazy_inc(x) for x in group]) for group in groups]))
