# sums the increments and adds the length of the group once more
def totals(groups):
    """Return a Delayed: for every group the sum of slowinc(x), in a list."""
    results = []
    for group in groups:
        incremented = [lazy_inc(x) for x in group]
        results.append(delayed(lambda numbers: sum(numbers) + len(numbers))(incremented))
    return delayed(list)(results)
