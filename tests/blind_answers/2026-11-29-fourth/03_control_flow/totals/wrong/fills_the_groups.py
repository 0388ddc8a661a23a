# replaces the numbers in the groups that it was given by tasks
def totals(groups):
    """Return a Delayed: for every group the sum of slowinc(x), in a list."""
    for group in groups:
        for i, x in enumerate(group):
            group[i] = lazy_inc(x)
    return delayed(list)([delayed(sum)(group) for group in groups])
