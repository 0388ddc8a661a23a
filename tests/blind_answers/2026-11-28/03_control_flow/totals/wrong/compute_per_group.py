# wrong: computes group by group
def totals(groups):
    result = []
    for group in groups:
        increments = dask.compute(*[lazy_inc(x) for x in group])
        result.append(delayed(sum)(increments))
    return delayed(list)(result)
