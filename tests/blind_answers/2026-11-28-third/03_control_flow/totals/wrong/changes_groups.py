# writes the lazy calls into the groups that were passed
def totals(groups):
    """Return a Delayed: for every group the sum of slowinc(x), in a list."""
    for group in groups:
        for i in range(len(group)):
            group[i] = lazy_inc(group[i])
    return delayed(list)([delayed(sum)(group) for group in groups])
