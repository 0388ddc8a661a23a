# caught by: totals_graph, totals_value
def totals(groups):
    sums = []
    for group in groups:
        sums.append(delayed(sum)(dask.compute(*[lazy_inc(x) for x in group], scheduler="sync")))
    return delayed(list)(sums)
