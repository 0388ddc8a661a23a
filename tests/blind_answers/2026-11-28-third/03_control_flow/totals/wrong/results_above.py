# the list of totals stands above the function and keeps earlier ones
found = []


def totals(groups):
    """Return a Delayed: for every group the sum of slowinc(x), in a list."""
    for group in groups:
        found.append(delayed(sum)([lazy_inc(x) for x in group]))
    return delayed(list)(found)
