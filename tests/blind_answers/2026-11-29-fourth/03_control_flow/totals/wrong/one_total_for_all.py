# one total over all groups instead of one for each
def totals(groups):
    """Return a Delayed: for every group the sum of slowinc(x), in a list."""
    everything = [lazy_inc(x) for group in groups for x in group]
    return delayed(list)([delayed(sum)(everything)])
