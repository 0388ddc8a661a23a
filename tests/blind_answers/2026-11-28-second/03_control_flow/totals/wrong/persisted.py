# the numbers are persisted: computed while the graph is built
def totals(groups):
    return delayed(list)([delayed(sum)(list(dask.persist(*[lazy_inc(x) for x in group]))) for group in groups])
