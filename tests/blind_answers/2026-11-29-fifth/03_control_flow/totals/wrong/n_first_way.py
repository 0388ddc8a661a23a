# repairs it in the first way, one task per group
def totals(groups):
    """Return a Delayed: for every group the sum of slowinc(x), in a list."""

    @delayed
    def group_total(group):
        return sum(slowinc(x) for x in group)

    return delayed(list)([group_total(group) for group in groups])
