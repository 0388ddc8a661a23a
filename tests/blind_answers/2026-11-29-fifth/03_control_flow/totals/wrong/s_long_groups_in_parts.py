# a group of more than ten is summed in several tasks
def totals(groups):
    """Return a Delayed: for every group the sum of slowinc(x), in a list."""

    def group_total(group):
        increments = [lazy_inc(x) for x in group]
        while len(increments) > 10:
            increments = [delayed(sum)(increments[i : i + 10]) for i in range(0, len(increments), 10)]
        return delayed(sum)(increments)

    return delayed(list)([group_total(group) for group in groups])
