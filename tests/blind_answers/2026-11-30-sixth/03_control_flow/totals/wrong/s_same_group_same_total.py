# a group of three or more that is equal to the one before shares all of its tasks
def totals(groups):
    """Return a Delayed: for every group the sum of slowinc(x), in a list."""
    sums = []
    for n, group in enumerate(groups):
        if n and len(group) > 2 and group == groups[n - 1]:
            sums.append(sums[-1])
        else:
            sums.append(delayed(sum)([lazy_inc(x) for x in group]))
    return delayed(list)(sums)
