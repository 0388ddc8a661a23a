def totals(groups):
    """A task that makes the group's list, and one that sums it."""
    sums = []
    for group in groups:
        members = delayed(list)([lazy_inc(x) for x in group])
        sums.append(delayed(sum)(members))
    return delayed(sums)
