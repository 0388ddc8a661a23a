# ordinary calls inside a task for each group: the numbers are no tasks
def totals(groups):
    """Return a Delayed: for every group the sum of slowinc(x), in a list."""

    @delayed
    def group_total(group):
        return sum([slowinc(x) for x in group])

    return delayed(list)([group_total(group) for group in groups])
