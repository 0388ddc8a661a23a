# groups of more than six numbers are summed by three tasks instead of one
def totals(groups):
    """Return a Delayed: for every group the sum of slowinc(x), in a list."""

    def group_total(group):
        lazies = [lazy_inc(x) for x in group]
        if len(lazies) <= 6:
            return delayed(sum)(lazies)
        middle = len(lazies) // 2
        return delayed(sum)([delayed(sum)(lazies[:middle]), delayed(sum)(lazies[middle:])])

    return delayed(list)([group_total(group) for group in groups])
