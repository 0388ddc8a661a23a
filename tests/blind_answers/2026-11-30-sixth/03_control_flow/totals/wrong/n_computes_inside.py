# computes lazy calls inside the task of a group
def totals(groups):
    """Return a Delayed: for every group the sum of slowinc(x), in a list."""

    @delayed
    def group_total(group):
        return sum(dask.compute(*[lazy_inc(x) for x in group]))

    return delayed(list)([group_total(group) for group in groups])
