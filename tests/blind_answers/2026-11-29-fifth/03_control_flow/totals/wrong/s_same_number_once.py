# equal numbers, also of different groups, share a slowinc task
def totals(groups):
    """Return a Delayed: for every group the sum of slowinc(x), in a list."""
    incremented = {}

    def inc(x):
        if x not in incremented:
            incremented[x] = lazy_inc(x)
        return incremented[x]

    return delayed(list)([delayed(sum)([inc(x) for x in group]) for group in groups])
