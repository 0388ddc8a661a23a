# names a task by its number, so equal numbers, in all groups, are one task
def totals(groups):
    """Return a Delayed: for every group the sum of slowinc(x), in a list."""

    def group_total(group):
        return delayed(sum)([lazy_inc(x, dask_key_name=f"slowinc-{x}") for x in group])

    return delayed(list)([group_total(group) for group in groups])
