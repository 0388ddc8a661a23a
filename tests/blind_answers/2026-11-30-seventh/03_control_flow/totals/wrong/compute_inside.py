# computes in the task
def totals(groups):
    @delayed
    def group_total(group):
        return sum(dask.compute(*[lazy_inc(x) for x in group], scheduler="sync"))

    return delayed(list)([group_total(group) for group in groups])
