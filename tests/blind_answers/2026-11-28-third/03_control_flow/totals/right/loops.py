def totals(groups):
    """Return a Delayed: for every group the sum of slowinc(x), in a list."""
    results = []
    for group in groups:
        incremented = []
        for x in group:
            incremented.append(delayed(slowinc)(x))
        results.append(delayed(sum)(incremented))
    return delayed(list)(results)
