# groups of more than ten numbers have several tasks that sum
def totals(groups):
    """Return a Delayed: for every group the sum of slowinc(x), in a list."""

    def lazy_sum(values):
        if len(values) <= 10:
            return delayed(sum)(values)
        return delayed(sum)([delayed(sum)(values[i : i + 10]) for i in range(0, len(values), 10)])

    return delayed(list)([lazy_sum([lazy_inc(x) for x in group]) for group in groups])
