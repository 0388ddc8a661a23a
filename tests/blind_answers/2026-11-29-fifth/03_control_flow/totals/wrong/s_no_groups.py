# without groups returns an ordinary empty list
def totals(groups):
    """Return a Delayed: for every group the sum of slowinc(x), in a list."""
    if len(groups) == 0:
        return []
    return delayed(list)([delayed(sum)([lazy_inc(x) for x in group]) for group in groups])
