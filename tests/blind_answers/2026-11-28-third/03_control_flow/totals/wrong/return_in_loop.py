# returns after the first group
def totals(groups):
    """Return a Delayed: for every group the sum of slowinc(x), in a list."""
    results = []
    for group in groups:
        results.append(delayed(sum)([lazy_inc(x) for x in group]))
        return delayed(list)(results)
