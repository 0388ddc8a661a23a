# equal numbers, in whatever group, share one task
def totals(groups):
    """Return a Delayed: for every group the sum of slowinc(x), in a list."""
    increments = {x: lazy_inc(x) for group in groups for x in group}
    return delayed(list)([delayed(sum)([increments[x] for x in group]) for group in groups])
