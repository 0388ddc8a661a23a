@delayed
def add_up(*numbers):
    """Return the sum of the numbers, 0 if there is none."""
    total = 0
    for number in numbers:
        total += number
    return total


def totals(groups):
    """Return a Delayed: for every group the sum of slowinc(x), in a list."""
    sums = []
    for group in groups:
        sums.append(add_up(*map(lazy_inc, group)))
    return delayed(list)(sums)
