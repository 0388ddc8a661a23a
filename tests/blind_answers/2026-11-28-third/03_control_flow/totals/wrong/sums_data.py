# sums the numbers, not what slowinc gives
def totals(groups):
    """Return a Delayed: for every group the sum of slowinc(x), in a list."""
    results = []
    for group in groups:
        for x in group:
            lazy_inc(x)
        results.append(delayed(sum)(group))
    return delayed(list)(results)
