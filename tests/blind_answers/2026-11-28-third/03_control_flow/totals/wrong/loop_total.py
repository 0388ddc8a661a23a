# total = total + ...: a chain per group, and an int for an empty group
def totals(groups):
    """Return a Delayed: for every group the sum of slowinc(x), in a list."""
    results = []
    for group in groups:
        total = 0
        for x in group:
            total = total + lazy_inc(x)
        results.append(total)
    return delayed(list)(results)
