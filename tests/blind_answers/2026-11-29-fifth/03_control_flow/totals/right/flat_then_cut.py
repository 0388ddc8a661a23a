@delayed
def add_up(*numbers):
    total = 0
    for number in numbers:
        total += number
    return total


def totals(groups):
    """Return a Delayed: for every group the sum of slowinc(x), in a list."""
    flat = iter([lazy_inc(x) for group in groups for x in group])
    sums = [add_up(*[next(flat) for _ in group]) for group in groups]
    return delayed(lambda *numbers: list(numbers))(*sums)
