# the mean of each group, by habit of the lesson before
def totals(groups):
    """Return a Delayed: for every group the sum of slowinc(x), in a list."""
    def mean(numbers):
        return sum(numbers) / len(numbers) if numbers else 0

    return delayed(list)([delayed(mean)([lazy_inc(x) for x in group]) for group in groups])
