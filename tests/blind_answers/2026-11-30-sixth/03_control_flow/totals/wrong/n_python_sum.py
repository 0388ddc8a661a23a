# the plain sum of Delayed makes a task for each addition, in a row
def totals(groups):
    """Return a Delayed: for every group the sum of slowinc(x), in a list."""
    return delayed(list)([sum([lazy_inc(x) for x in group]) for group in groups])
