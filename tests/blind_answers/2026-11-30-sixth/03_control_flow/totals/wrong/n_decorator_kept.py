# group_total is still delayed and calls a lazy function inside
def totals(groups):
    """Return a Delayed: for every group the sum of slowinc(x), in a list."""

    @delayed
    def group_total(group):
        return delayed(sum)([lazy_inc(x) for x in group])

    return delayed(list)([group_total(group) for group in groups])
