# one task sums all groups
def totals(groups):
    """Return a Delayed: for every group the sum of slowinc(x), in a list."""
    increments = [[lazy_inc(x) for x in group] for group in groups]
    return delayed(lambda lists: [sum(numbers) for numbers in lists])(increments)
