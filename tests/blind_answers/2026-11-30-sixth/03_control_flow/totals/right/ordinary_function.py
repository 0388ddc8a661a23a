def totals(groups):
    """Return a Delayed: for every group the sum of slowinc(x), in a list."""

    def group_total(group):
        return delayed(sum)([lazy_inc(x) for x in group])

    return delayed(list)([group_total(group) for group in groups])
