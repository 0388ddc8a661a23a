# equal groups are computed once and share their tasks
def totals(groups):
    """Return a Delayed: for every group the sum of slowinc(x), in a list."""
    total_of = {}
    for group in groups:
        if tuple(group) not in total_of:
            total_of[tuple(group)] = delayed(sum)([lazy_inc(x) for x in group])
    return delayed(list)([total_of[tuple(group)] for group in groups])
