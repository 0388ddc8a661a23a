# delayed(sum)(...).compute() inside a task
def totals(groups):
    """Return a Delayed: for every group the sum of slowinc(x), in a list."""

    @delayed
    def group_total(group):
        return delayed(sum)([lazy_inc(x) for x in group]).compute()

    return delayed(list)([group_total(group) for group in groups])
