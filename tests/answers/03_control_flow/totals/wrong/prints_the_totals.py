# caught by: totals_graph
def totals(groups):
    sums = [delayed(sum)([lazy_inc(x) for x in group]) for group in groups]
    print("totals:", *dask.compute(*sums, scheduler="sync"))
    return delayed(list)(sums)
