# a dictionary by length: groups of equal length overwrite one another
def totals(groups):
    """Return a Delayed: for every group the sum of slowinc(x), in a list."""
    results = {}
    for group in groups:
        results[len(group)] = delayed(sum)([lazy_inc(x) for x in group])
    return delayed(list)(list(results.values()))
