# sums beginning with the first result: fails for an empty group
def totals(groups):
    """Return a Delayed: for every group the sum of slowinc(x), in a list."""

    @delayed
    def add_up(values):
        total = values[0]
        for value in values[1:]:
            total += value
        return total

    return delayed(list)([add_up([lazy_inc(x) for x in group]) for group in groups])
